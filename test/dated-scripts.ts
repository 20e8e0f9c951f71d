import { cypherFile } from '../src/graph/cypher-files.ts'

/** Seed scripts that tell a graph things in January, take some of them back in March, and correct one again in May. */
export const datedScripts = ['10-january', '20-march', '30-may'].map((name) => cypherFile(`test/as-of/${name}.cypher`))

import { cypherFile } from '../src/graph/cypher-files.ts'

/** Seed scripts that load claims in January, retract some of them in March, and correct one again in May. */
export const datedScripts = ['10-january', '20-march', '30-may'].map((name) => cypherFile(`test/as-of/${name}.cypher`))

import { readConfig } from '../src/config.ts'

/** The version that tests run on: that of NEO4J_VERSION, or the standard one. */
export const TESTED_NEO4J = readConfig({ NEO4J_VERSION: process.env['NEO4J_VERSION'] }).neo4jVersion

/** The version that `npm run test:next-neo4j` runs them on. */
export const NEXT_NEO4J = '2026.09.0'

/** Declared here, so that types are checked without the package, which only the bench installs. */
declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql'
  import type { Driver } from 'neo4j-driver'

  interface Options {
    readonly typeDefs: string
    readonly driver: Driver
    readonly features: object
  }

  export class Neo4jGraphQL {
    constructor(options: Options)
    getSchema(): Promise<GraphQLSchema>
  }
}

import { assertValidSchema, GraphQLSchema, printSchema } from 'graphql'
import './entity/actor-schema.ts'
import './entity/body-schema.ts'
import './claim/claim-schema.ts'
import './claim/claim-subject.ts'
import './claim/claims-of-entities-schema.ts'
import './entity/entity-subject.ts'
import './group/group-subject.ts'
import './relationship/relationship-subject.ts'
import './stance/stance-subject.ts'
import './entity/kinds/company.ts'
import './entity/kinds/country.ts'
import './entity/entity-schema.ts'
import './enums.ts'
import './entity/kinds/event.ts'
import './entity/happening-schema.ts'
import './exportable/exportable-schema.ts'
import './entity/kinds/government-body.ts'
import './group/group-schema.ts'
import './neighborhood/neighborhood-schema.ts'
import './entity/kinds/organization.ts'
import './path/path-schema.ts'
import './entity/kinds/person.ts'
import './entity/kinds/policy.ts'
import './position/alignment-measures.ts'
import './position/alignment-schema.ts'
import './position/changes-schema.ts'
import './position/contradictions-schema.ts'
import './position/matrix-schema.ts'
import './entity/kinds/proposition.ts'
import './relationship/relationship-schema.ts'
import './scalars.ts'
import './search/search-schema.ts'
import './entity/kinds/source.ts'
import './stance/stance-schema.ts'
import './summary/summary-schema.ts'
import './entity/kinds/topic.ts'
import { builder } from './builder.ts'
import { assertCosts } from './declared/assert-costs.ts'
import { describeDefaults } from './described-defaults.ts'
import { defineOrders } from './filter/order-schema.ts'
import { defineFilters } from './filter/where-schema.ts'
import { checksumOf } from './loading/checksum.ts'
import { resolveInTurns } from './resolve-in-turns.ts'
import { withAsOf } from './time/as-of.ts'

/** The first text that readers of the documentation see. */
const description = `Who stands where on which policy, on what evidence, since when, and how are they connected?

Entities (actors, policies, events, topics, propositions and sources) are joined by claims: stances, and relationships of many types. Every claim carries its evidence (sources, and places in them), its confidence, and two clocks: when it is true in the world, and when the graph recorded it.

Where to begin:

- \`search\` finds entities by name, and returns their slugs.
- \`policy\`, \`actor\`, \`entity\` and the others return one by its slug: \`stancesOn\` is who stands where on it, \`stances\` is where it stands itself, \`relationships\` is what it is joined to.
- \`stances\`, \`policies\` and the other lists filter by \`where\`, sort by \`orderBy\`, and are paged.
- \`stanceGroups\`, \`stanceMatrix\`, \`alignment\`, \`stanceChanges\` and \`contradictions\` compare positions.
- \`paths\`, \`neighborhood\` and \`commonNeighbors\` follow connections.
- \`@asOf\` on an operation asks any of this as of another date.
- \`graph\` has counts.`

defineFilters()
defineOrders()

export const schema = new GraphQLSchema({
  ...withAsOf(builder.toSchema({ sortSchema: false })).toConfig(),
  description,
})

describeDefaults(schema)
resolveInTurns(schema)
assertValidSchema(schema)
assertCosts(schema)

/** The beginning of a checksum: two servers with the same one have the same API. */
export const schemaHash = () => checksumOf(printSchema(schema)).slice(0, 12)

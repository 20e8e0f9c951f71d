import { assertValidSchema, GraphQLSchema } from 'graphql'
import './actor/actor-schema.ts'
import './actor/body-schema.ts'
import './claim/claim-schema.ts'
import './filter/claim-subject.ts'
import './filter/entity-subject.ts'
import './filter/group-subject.ts'
import './filter/relationship-subject.ts'
import './filter/stance-subject.ts'
import './company/company-schema.ts'
import './country/country-schema.ts'
import './entity/entity-schema.ts'
import './enums.ts'
import './event/event-schema.ts'
import './event/happening-schema.ts'
import './exportable/exportable-schema.ts'
import './government-body/government-body-schema.ts'
import './group/group-schema.ts'
import './neighborhood/neighborhood-schema.ts'
import './organization/organization-schema.ts'
import './path/path-schema.ts'
import './person/person-schema.ts'
import './policy/policy-schema.ts'
import './position/alignment-schema.ts'
import './position/changes-schema.ts'
import './position/contradictions-schema.ts'
import './position/matrix-schema.ts'
import './proposition/proposition-schema.ts'
import './relationship/relationship-schema.ts'
import './scalars.ts'
import './search/search-schema.ts'
import './source/source-schema.ts'
import './stance/stance-schema.ts'
import './summary/summary-schema.ts'
import './topic/topic-schema.ts'
import { withAsOf } from './as-of.ts'
import { builder } from './builder.ts'
import { describeDefaults } from './described-defaults.ts'
import { defineOrders } from './filter/order-schema.ts'
import { defineFilters } from './filter/where-schema.ts'
import { resolveInTurns } from './resolve-in-turns.ts'

/** The first thing that somebody reads who opens the documentation. */
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

import { assertValidSchema } from 'graphql'
import './actor/actor-schema.ts'
import './claim/claim-schema.ts'
import './company/company-schema.ts'
import './country/country-schema.ts'
import './entity/entity-schema.ts'
import './enums.ts'
import './event/event-schema.ts'
import './government-body/government-body-schema.ts'
import './organization/organization-schema.ts'
import './person/person-schema.ts'
import './policy/policy-schema.ts'
import './proposition/proposition-schema.ts'
import './relationship/relationship-schema.ts'
import './scalars.ts'
import './source/source-schema.ts'
import './stance/stance-schema.ts'
import './summary/summary-schema.ts'
import './topic/topic-schema.ts'
import { builder } from './builder.ts'

export const schema = builder.toSchema({ sortSchema: false })

assertValidSchema(schema)

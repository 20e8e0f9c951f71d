import type { ArgBuilder } from '@pothos/core'
import type { builder } from '../builder.ts'
import type { SubjectName } from './subjects.ts'

type Types = typeof builder.$inferSchemaTypes

export function whereArg(t: ArgBuilder<Types>, subject: SubjectName) {
  return {
    where: t({
      type: `${subject}Where` as 'StanceWhere', // one name stands for all
      description: 'Only those that match.',
    }),
  }
}

export function listArgs(t: ArgBuilder<Types>, subject: SubjectName) {
  return {
    ...whereArg(t, subject),
    orderBy: t({
      type: [`${subject}Order` as 'StanceOrder'], // likewise
      description: 'Up to three sort keys. Nulls come last.',
    }),
  }
}

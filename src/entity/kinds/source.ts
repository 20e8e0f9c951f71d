import { builder } from '../../builder.ts'
import { claimOf, claimsBySource } from '../../claim/claim.ts'
import { listArgs, whereArg } from '../../filter/list-args.ts'
import { connection, nodeConnection } from '../../paging/connection.ts'
import { relation } from '../../relationship/relation.ts'
import type { EntityOf } from '../entity.ts'
import { kindRoots, kindType } from './kind-type.ts'
import { reportersBySource, reportsBySource } from './source-reports.ts'

declare module '../../builder.ts' {
  interface Listed {
    Source: EntityOf<'Source'>
  }
}

builder.node('Source', {
  ...kindType('Source'),
  interfaces: ['Entity'],
  fields: (t) => ({
    publisher: t.exposeString('publisher', { nullable: true, description: 'Its publisher.' }),
    publishedFrom: t.expose('publishedFrom', {
      type: 'PartialDate',
      nullable: true,
      description: 'The earliest date on which it can have been published.',
    }),
    publishedTo: t.expose('publishedTo', {
      type: 'PartialDate',
      nullable: true,
      description: 'The latest date on which it can have been published; the same if the date is known.',
    }),
    url: t.expose('url', { type: 'URL', nullable: true, description: 'Where it can be read.' }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'The BCP 47 tag of its language, such as `en`.',
    }),
    reportedIn: t.field({
      type: ['Source'],
      description: 'The sources that report it.',
      resolve: ({ slug }, _, context) => reportersBySource(context).load(slug),
    }),
    reports: t.field({
      type: 'SourceConnection',
      description: 'The sources that it reports, by slug.',
      args: { ...listArgs(t.arg, 'Source'), ...t.arg.connectionArgs() },
      resolve: ({ slug }, args, context, info) =>
        nodeConnection({ key: slug, args, context, info }, { list: reportsBySource, args: null, of: 'Source' }),
    }),
    claims: t.field({
      type: 'ClaimConnection',
      description: 'All claims that cite it, newest first. Each page costs what reading all of them costs.',
      args: { ...whereArg(t.arg, 'Claim'), ...t.arg.connectionArgs() },
      resolve: ({ slug }, args, context, info) =>
        connection({ key: slug, args, context, info }, { list: claimsBySource, args: null, of: 'Claim' }, (row) => ({
          cursor: row.cursor,
          node: claimOf(row),
        })),
    }),
    authors: relation(t, 'WROTE', 'in', { description: 'Who wrote it.' }),
    contributors: relation(t, 'CONTRIBUTED_TO', 'in', { description: 'Its contributors, and what they contributed.' }),
    publishedBy: relation(t, 'PUBLISHED', 'in', { description: 'Its publisher.' }),
    concerns: relation(t, 'CONCERNS', 'out', { description: 'What it is about.' }),
  }),
})

kindRoots('Source')

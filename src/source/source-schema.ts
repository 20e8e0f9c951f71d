import { builder } from '../builder.ts'
import { claimOf, claimsBySource } from '../claim/claim.ts'
import { connection, nodeConnection } from '../connection.ts'
import type { EntityOf } from '../entity/entity.ts'
import { kindRoots, kindType } from '../entity/kind-type.ts'
import { listArgs, whereArg } from '../filter/list-args.ts'
import { relation } from '../relationship/relation.ts'
import { reportersBySource, reportsBySource } from './source.ts'

declare module '../builder.ts' {
  interface Listed {
    Source: EntityOf<'Source'>
  }
}

builder.node('Source', {
  ...kindType('Source'),
  interfaces: ['Entity'],
  fields: (t) => ({
    publisher: t.exposeString('publisher', { nullable: true, description: 'Who published it.' }),
    publishedFrom: t.expose('publishedFrom', {
      type: 'PartialDate',
      nullable: true,
      description: 'The earliest day on which it can have appeared.',
    }),
    publishedTo: t.expose('publishedTo', {
      type: 'PartialDate',
      nullable: true,
      description: 'The latest day on which it can have appeared; the same where the day is known.',
    }),
    url: t.expose('url', { type: 'URL', nullable: true, description: 'Where it can be read.' }),
    language: t.exposeString('language', { nullable: true, description: 'Its language’s BCP 47 tag, as `en`.' }),
    reportedIn: t.field({
      type: ['Source'],
      description: 'The sources that report what it says.',
      resolve: ({ slug }, _, context) => reportersBySource(context).load(slug),
    }),
    reports: t.field({
      type: 'SourceConnection',
      description: 'The sources whose words it reports, by slug.',
      args: { ...listArgs(t.arg, 'Source'), ...t.arg.connectionArgs() },
      resolve: ({ slug }, args, context, info) =>
        nodeConnection({ key: slug, args, context, info }, { list: reportsBySource, args: null, of: 'Source' }),
    }),
    claims: t.field({
      type: 'ClaimConnection',
      description:
        'Everything that it supports, newest first. A computed order: each page costs what all of the claims cost.',
      args: { ...whereArg(t.arg, 'Claim'), ...t.arg.connectionArgs() },
      resolve: ({ slug }, args, context, info) =>
        connection({ key: slug, args, context, info }, { list: claimsBySource, args: null, of: 'Claim' }, (row) => ({
          cursor: row.cursor,
          node: claimOf(row),
        })),
    }),
    authors: relation(t, 'WROTE', 'in', { description: 'Who wrote it.' }),
    contributors: relation(t, 'CONTRIBUTED_TO', 'in', { description: 'Who contributed to it, and what.' }),
    publishedBy: relation(t, 'PUBLISHED', 'in', { description: 'Who published it.' }),
    concerns: relation(t, 'CONCERNS', 'out', { description: 'What it is about.' }),
  }),
})

kindRoots('Source')

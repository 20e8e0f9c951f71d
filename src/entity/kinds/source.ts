import { builder } from '../../builder.ts'
import { claimOf, claimsBySource } from '../../claim/claim.ts'
import { listArgs, whereArg } from '../../filter/list-args.ts'
import { kinds } from '../../model/vocabulary.ts'
import { connection, nodeConnection, pageSize } from '../../paging/connection.ts'
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
    publisher: t.exposeString('publisher', {
      nullable: true,
      reads: ['entity'],
      description: kinds.Source.properties.publisher.description,
    }),
    publishedFrom: t.expose('publishedFrom', {
      type: 'PartialDate',
      nullable: true,
      reads: ['entity'],
      description: kinds.Source.properties.publishedFrom.description,
    }),
    publishedTo: t.expose('publishedTo', {
      type: 'PartialDate',
      nullable: true,
      reads: ['entity'],
      description: kinds.Source.properties.publishedTo.description,
    }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      reads: ['entity'],
      description: kinds.Source.properties.url.description,
    }),
    language: t.exposeString('language', {
      nullable: true,
      reads: ['entity'],
      description: kinds.Source.properties.language.description,
    }),
    reportedIn: t.field({
      type: ['Source'],
      cost: { size: 10 },
      reads: [],
      description: 'The sources that report it.',
      resolve: ({ slug }, _, context) => reportersBySource(context).load(slug),
    }),
    reports: t.field({
      type: 'SourceConnection',
      description: 'The sources that it reports, by slug.',
      args: { ...listArgs(t.arg, 'Source'), ...t.arg.connectionArgs() },
      cost: { page: pageSize },
      reads: [],
      resolve: ({ slug }, args, context, info) =>
        nodeConnection({ key: slug, args, context, info }, { list: reportsBySource, args: null }),
    }),
    claims: t.field({
      type: 'ClaimConnection',
      description: 'All claims that cite it, newest first. Each page costs what reading all of them costs.',
      args: { ...whereArg(t.arg, 'Claim'), ...t.arg.connectionArgs() },
      cost: { page: pageSize },
      reads: [],
      resolve: ({ slug }, args, context, info) =>
        connection({ key: slug, args, context, info }, { list: claimsBySource, args: null }, (row) => ({
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

import { builder } from '../../builder.ts'
import { claimOf, claimsByLocator, claimsBySource } from '../../claim/claim.ts'
import { listArgs, whereArg } from '../../filter/list-args.ts'
import { kinds } from '../../model/vocabulary.ts'
import { connection, nodeConnection, pageSize } from '../../paging/connection.ts'
import { relation } from '../../relationship/relation.ts'
import type { EntityOf } from '../entity.ts'
import { kindRoots, kindType } from './kind-type.ts'
import { reportersBySource, reportsBySource } from './source-reports.ts'

type SourceClaimOrder = keyof typeof orders

declare module '../../builder.ts' {
  interface Enums {
    SourceClaimOrder: SourceClaimOrder
  }
  interface Listed {
    Source: EntityOf<'Source'>
  }
}

const orders = { NEWEST: claimsBySource, LOCATOR: claimsByLocator }

builder.enumType('SourceClaimOrder', {
  description: 'The order of the claims that cite a source.',
  values: {
    NEWEST: { description: 'Those that begin last come first.' },
    LOCATOR: {
      description:
        'As the source is read: by the first place in it that a claim cites. Numbers are compared as numbers, so that `¶2` comes before `¶10`. Claims that cite the whole source come first. Ties: the newest first.',
    },
  },
})

builder.node('Source', {
  ...kindType('Source'),
  interfaces: ['Entity'],
  fields: (t) => ({
    publisher: t.exposeString('publisher', {
      nullable: true,
      reads: ['Source'],
      description: kinds.Source.properties.publisher.description,
    }),
    publishedFrom: t.expose('publishedFrom', {
      type: 'PartialDate',
      nullable: true,
      reads: ['Source'],
      description: kinds.Source.properties.publishedFrom.description,
    }),
    publishedTo: t.expose('publishedTo', {
      type: 'PartialDate',
      nullable: true,
      reads: ['Source'],
      description: kinds.Source.properties.publishedTo.description,
    }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      reads: ['Source'],
      description: kinds.Source.properties.url.description,
    }),
    language: t.exposeString('language', {
      nullable: true,
      reads: ['Source'],
      description: kinds.Source.properties.language.description,
    }),
    reportedIn: t.field({
      type: ['Source'],
      cost: { size: 10 },
      reads: [],
      ahead: true,
      description: 'The sources that report it.',
      resolve: ({ slug }, _, context) => reportersBySource(context).load(slug),
    }),
    reports: t.field({
      type: 'SourceConnection',
      description: 'The sources that it reports, by slug.',
      args: { ...listArgs(t.arg, 'Source'), ...t.arg.connectionArgs() },
      cost: { page: pageSize },
      reads: [],
      ahead: true,
      resolve: ({ slug }, args, context, info) =>
        nodeConnection({ key: slug, args, context, info }, { list: reportsBySource, args: null }),
    }),
    claims: t.field({
      type: 'ClaimConnection',
      description: 'All claims that cite it. Each page costs what reading all of them costs.',
      args: {
        ...whereArg(t.arg, 'Claim'),
        orderBy: t.arg({
          type: 'SourceClaimOrder',
          required: true,
          defaultValue: 'NEWEST',
          description: 'Which claims come first.',
        }),
        ...t.arg.connectionArgs(),
      },
      cost: { page: pageSize },
      reads: [],
      ahead: true,
      resolve: ({ slug }, args, context, info) =>
        connection({ key: slug, args, context, info }, { list: orders[args.orderBy], args: null }, (row) => ({
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

/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How directly the source bears a claim out. */
export type Attribution =
  /** The coder reads it between the lines of the source; see the note. */
  | 'INFERRED'
  /** The source passes on what another source says. */
  | 'REPORTED'
  /** The source says so itself, or quotes the holder. */
  | 'STATED';

/** Where somebody stands, on a scale of five with a place beside it for mixed positions. */
export type Position =
  /** For it in one respect and against it in another. No score. */
  | 'MIXED'
  /** Declares itself neither for nor against. Score 0. Having no stance is not neutral. */
  | 'NEUTRAL'
  /** Against it; of a proposition: denies it. Score -1. */
  | 'OPPOSES'
  /** Against it, with an intensifier, a threat or a sanction behind it. Score -2. */
  | 'STRONGLY_OPPOSES'
  /** For it, with an intensifier, a threat or a sanction behind it. Score 2. */
  | 'STRONGLY_SUPPORTS'
  /** For it; of a proposition: affirms it. Score 1. */
  | 'SUPPORTS';

export type StancesOfGraphQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type StancesOfGraphQuery = { readonly stances: StancePageFragment };

export type StancesOnEntityQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
}>;


export type StancesOnEntityQuery = { readonly entity:
    | { readonly stancesOn: StancePageFragment }
    | { readonly stancesOn: StancePageFragment }
    | { readonly stancesOn: StancePageFragment }
    | { readonly stancesOn: StancePageFragment }
    | { readonly stancesOn: StancePageFragment }
    | { readonly stancesOn: StancePageFragment }
    | { readonly stancesOn: StancePageFragment }
    | { readonly stancesOn: StancePageFragment }
    | { readonly stancesOn: StancePageFragment }
    | { readonly stancesOn: StancePageFragment }
   | null };

export type StancePageFragment = { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly position: Position, readonly heldOn: string | null, readonly confidence: number, readonly holder:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string, readonly roles: { readonly edges: ReadonlyArray<{ readonly title: string | null }> } }
      , readonly target:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
      , readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly slug: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type EvidenceOfStanceQueryVariables = Exact<{
  id: string;
}>;


export type EvidenceOfStanceQuery = { readonly node:
    | { readonly __typename: 'Company' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'GovernmentBody' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Proposition' }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Stance', readonly sentence: string, readonly attribution: Attribution, readonly confidence: number, readonly quote: string | null, readonly note: string | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly name: string, readonly publisher: string | null, readonly publishedFrom: string | null, readonly publishedTo: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Topic' }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const StancePageFragmentDoc = new TypedDocumentString(`
    fragment StancePage on StanceConnection {
  edges {
    node {
      id
      holder {
        name
        ... on Person {
          roles(first: 1) {
            edges {
              title
            }
          }
        }
      }
      position
      target {
        slug
      }
      heldOn
      confidence
      citations {
        locator
        source {
          slug
        }
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    `, {"fragmentName":"StancePage"}) as unknown as TypedDocumentString<StancePageFragment, unknown>;
export const StancesOfGraphDocument = new TypedDocumentString(`
    query StancesOfGraph($first: Int!, $after: String) {
  stances(first: $first, after: $after) {
    ...StancePage
  }
}
    fragment StancePage on StanceConnection {
  edges {
    node {
      id
      holder {
        name
        ... on Person {
          roles(first: 1) {
            edges {
              title
            }
          }
        }
      }
      position
      target {
        slug
      }
      heldOn
      confidence
      citations {
        locator
        source {
          slug
        }
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<StancesOfGraphQuery, StancesOfGraphQueryVariables>;
export const StancesOnEntityDocument = new TypedDocumentString(`
    query StancesOnEntity($slug: String!, $first: Int!, $after: String) {
  entity(slug: $slug) {
    stancesOn(first: $first, after: $after) {
      ...StancePage
    }
  }
}
    fragment StancePage on StanceConnection {
  edges {
    node {
      id
      holder {
        name
        ... on Person {
          roles(first: 1) {
            edges {
              title
            }
          }
        }
      }
      position
      target {
        slug
      }
      heldOn
      confidence
      citations {
        locator
        source {
          slug
        }
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<StancesOnEntityQuery, StancesOnEntityQueryVariables>;
export const EvidenceOfStanceDocument = new TypedDocumentString(`
    query EvidenceOfStance($id: ID!) {
  node(id: $id) {
    __typename
    ... on Stance {
      sentence
      attribution
      confidence
      quote
      note
      citations {
        locator
        source {
          name
          publisher
          publishedFrom
          publishedTo
          url
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceOfStanceQuery, EvidenceOfStanceQueryVariables>;
/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query StancesOfGraph($first: Int!, $after: String) {\n    stances(first: $first, after: $after) { ...StancePage }\n  }\n": typeof types.StancesOfGraphDocument,
    "\n  query StancesOnEntity($slug: String!, $first: Int!, $after: String) {\n    entity(slug: $slug) {\n      stancesOn(first: $first, after: $after) { ...StancePage }\n    }\n  }\n": typeof types.StancesOnEntityDocument,
    "\n  fragment StancePage on StanceConnection {\n    edges {\n      node {\n        id\n        holder { name ... on Person { roles(first: 1) { edges { title } } } }\n        position\n        target { slug }\n        heldOn\n        confidence\n        citations { locator source { slug } }\n      }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n": typeof types.StancePageFragmentDoc,
    "\n  query EvidenceOfStance($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Stance {\n        sentence\n        attribution\n        confidence\n        quote\n        note\n        citations { locator source { name publisher publishedFrom publishedTo url } }\n      }\n    }\n  }\n": typeof types.EvidenceOfStanceDocument,
    "\n  query MatrixOfCountries($holders: ActorWhere!) {\n    stanceMatrix(\n      holders: $holders\n      targets: { or: [{ policy: {} }, { proposition: {} }] }\n      maxHolders: 40\n      maxTargets: 16\n    ) {\n      holders { id name }\n      targets { id name }\n      cells { holder { id } target { id } score }\n      rowMeans { holder { id } mean }\n      columnMeans { target { id } mean }\n      omitted { holders targets }\n    }\n  }\n": typeof types.MatrixOfCountriesDocument,
};
const documents: Documents = {
    "\n  query StancesOfGraph($first: Int!, $after: String) {\n    stances(first: $first, after: $after) { ...StancePage }\n  }\n": types.StancesOfGraphDocument,
    "\n  query StancesOnEntity($slug: String!, $first: Int!, $after: String) {\n    entity(slug: $slug) {\n      stancesOn(first: $first, after: $after) { ...StancePage }\n    }\n  }\n": types.StancesOnEntityDocument,
    "\n  fragment StancePage on StanceConnection {\n    edges {\n      node {\n        id\n        holder { name ... on Person { roles(first: 1) { edges { title } } } }\n        position\n        target { slug }\n        heldOn\n        confidence\n        citations { locator source { slug } }\n      }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n": types.StancePageFragmentDoc,
    "\n  query EvidenceOfStance($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Stance {\n        sentence\n        attribution\n        confidence\n        quote\n        note\n        citations { locator source { name publisher publishedFrom publishedTo url } }\n      }\n    }\n  }\n": types.EvidenceOfStanceDocument,
    "\n  query MatrixOfCountries($holders: ActorWhere!) {\n    stanceMatrix(\n      holders: $holders\n      targets: { or: [{ policy: {} }, { proposition: {} }] }\n      maxHolders: 40\n      maxTargets: 16\n    ) {\n      holders { id name }\n      targets { id name }\n      cells { holder { id } target { id } score }\n      rowMeans { holder { id } mean }\n      columnMeans { target { id } mean }\n      omitted { holders targets }\n    }\n  }\n": types.MatrixOfCountriesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StancesOfGraph($first: Int!, $after: String) {\n    stances(first: $first, after: $after) { ...StancePage }\n  }\n"): typeof import('./graphql.ts').StancesOfGraphDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StancesOnEntity($slug: String!, $first: Int!, $after: String) {\n    entity(slug: $slug) {\n      stancesOn(first: $first, after: $after) { ...StancePage }\n    }\n  }\n"): typeof import('./graphql.ts').StancesOnEntityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StancePage on StanceConnection {\n    edges {\n      node {\n        id\n        holder { name ... on Person { roles(first: 1) { edges { title } } } }\n        position\n        target { slug }\n        heldOn\n        confidence\n        citations { locator source { slug } }\n      }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n"): typeof import('./graphql.ts').StancePageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvidenceOfStance($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Stance {\n        sentence\n        attribution\n        confidence\n        quote\n        note\n        citations { locator source { name publisher publishedFrom publishedTo url } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EvidenceOfStanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatrixOfCountries($holders: ActorWhere!) {\n    stanceMatrix(\n      holders: $holders\n      targets: { or: [{ policy: {} }, { proposition: {} }] }\n      maxHolders: 40\n      maxTargets: 16\n    ) {\n      holders { id name }\n      targets { id name }\n      cells { holder { id } target { id } score }\n      rowMeans { holder { id } mean }\n      columnMeans { target { id } mean }\n      omitted { holders targets }\n    }\n  }\n"): typeof import('./graphql.ts').MatrixOfCountriesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

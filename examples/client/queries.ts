import { graphql } from './generated/gql.ts'

export const stancesOfGraph = graphql(`
  query StancesOfGraph($first: Int!, $after: String) {
    stances(first: $first, after: $after) { ...StancePage }
  }
`)

export const stancesOnEntity = graphql(`
  query StancesOnEntity($slug: String!, $first: Int!, $after: String) {
    entity(slug: $slug) {
      stancesOn(first: $first, after: $after) { ...StancePage }
    }
  }
`)

/** Documents refer to this fragment by name. Its type has the same name: StancePageFragment. */
graphql(`
  fragment StancePage on StanceConnection {
    edges {
      node {
        id
        holder { name ... on Person { roles(first: 1) { edges { title } } } }
        position
        target { slug }
        heldOn
        confidence
        citations { locator source { slug } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
`)

export const evidenceOfStance = graphql(`
  query EvidenceOfStance($id: ID!) {
    node(id: $id) {
      __typename
      ... on Stance {
        sentence
        attribution
        confidence
        quote
        note
        citations { locator source { name publisher publishedFrom publishedTo url } }
      }
    }
  }
`)

export const matrixOfCountries = graphql(`
  query MatrixOfCountries($holders: ActorWhere!) {
    stanceMatrix(
      holders: $holders
      targets: { or: [{ policy: {} }, { proposition: {} }] }
      maxHolders: 40
      maxTargets: 16
    ) {
      holders { id name }
      targets { id name }
      cells { holder { id } target { id } score }
      rowMeans { holder { id } mean }
      columnMeans { target { id } mean }
      omitted { holders targets }
    }
  }
`)

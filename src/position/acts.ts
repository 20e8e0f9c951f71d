import { relationshipTypeNames, relationshipTypes } from '../model/vocabulary.ts'

/** The types of acts that reveal a position of the actor. */
export const revealing = relationshipTypeNames.filter((type) => relationshipTypes[type].reveals !== null)

const opposing = revealing.filter((type) => relationshipTypes[type].reveals === 'AGAINST')

/** The position that such an act reveals, in Cypher. */
export const revealedBy = (act: string) =>
  `CASE WHEN type(${act}) IN [${opposing.map((type) => `'${type}'`).join(', ')}] THEN 'OPPOSES' ELSE 'SUPPORTS' END`

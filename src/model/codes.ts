/**
 * The closed lists of values that entities and claims may carry, each value with its public description.
 * The API's enums are made from them, and the graph check holds every stored value against them.
 */
export const codes = {
  Position: {
    STRONGLY_SUPPORTS: 'In favor, with an intensifier, a threat or a sanction. Score 2.',
    SUPPORTS: 'In favor; affirms a proposition. Score 1.',
    NEUTRAL: 'Explicitly neither for nor against. Score 0. Having no stance is not neutral.',
    MIXED: 'In favor in one respect and against in another. No score.',
    OPPOSES: 'Against; denies a proposition. Score -1.',
    STRONGLY_OPPOSES: 'Against, with an intensifier, a threat or a sanction. Score -2.',
  },
  Audience: {
    PUBLIC: 'Said in public.',
    PRIVATE: 'Said behind closed doors, or in a document not meant to be published.',
  },
  Attribution: {
    STATED: 'The source states it itself, or quotes the holder.',
    REPORTED: 'The source reports what another source says.',
    INFERRED: 'The coder infers it from the source; see the note.',
  },
  Polarity: {
    FOR: 'In favor.',
    AGAINST: 'Against.',
  },
  Modality: {
    CERTAIN: 'Said without a hedge. Claims and entities that name no modality are certain.',
    PROBABLE: 'Hedged as likely: "presumably", "seems", "unlikely".',
    POSSIBLE: 'Hedged as no more than possible: "may", "could", "fear".',
    NOT_CODED: 'Not coded: the claim was recorded before the graph had this property. It does not count as certain.',
  },
  Capacity: {
    OFFICIAL: 'Speaks for a government or a public body, or as one who serves in it.',
    EXPERT: 'Speaks from knowledge of the subject: a scholar, an analyst, an economist.',
    JOURNALIST: 'Speaks as the author of a report, or as a medium.',
    COMPANY: 'Speaks for a business, or is one.',
    PUBLIC: 'Speaks as a private person or as one of many: a poster, a voter, a customer.',
    NOT_CODED:
      'Not coded: the stance was recorded before the graph had this property. Nothing is derived from the holder instead.',
  },
  GovernmentLevel: {
    NATIONAL: 'Of a whole country.',
    SUBNATIONAL: 'Of a state, province or city.',
    SUPRANATIONAL: 'Of several countries together.',
  },
  OrganizationType: {
    MEDIA: 'Newspaper, agency, broadcaster, portal or social medium.',
    THINK_TANK: 'Institute for policy research.',
    UNIVERSITY: 'University or college.',
    INTERGOVERNMENTAL: 'Founded by governments by treaty.',
    PARTY: 'Political party.',
    ADVOCACY: 'Campaigns for a cause.',
    RESEARCH_FIRM: 'Sells research and forecasts.',
    GROUP: 'People whom a source names only together: officials, advisers, posters.',
    OTHER: 'Any other.',
  },
  PolicyType: {
    EXPORT_CONTROL: 'Restricts what may be sold abroad, or to whom.',
    SANCTIONS: 'Restricts dealings with a country or its people to change their conduct.',
    TARIFF: 'Raises, lowers or removes duties on imports.',
    INVESTIGATION: 'Inquires into conduct, with consequences in view.',
    SETTLEMENT: 'Ends a case on agreed terms.',
    INDUSTRIAL_STRATEGY: 'Builds up industries or technologies at home.',
    MARKET_ACCESS: 'Opens or closes a market to foreigners.',
    NEGOTIATION: 'A position or an offer in talks.',
    OTHER: 'Any other.',
  },
  EventType: {
    TALKS: 'Negotiation or consultation.',
    VISIT: 'One party calls on another, or on a place.',
    SPEECH: 'Somebody speaks to an audience.',
    TESTIMONY: 'Somebody answers to a legislature or a court.',
    PLEA: 'An accused answers a charge.',
    PUBLICATION: 'Something is published, or withdrawn.',
    CAMPAIGN: 'Many act or speak towards one end.',
    OTHER: 'Any other.',
  },
} as const

export type CodeName = keyof typeof codes
export type Code<N extends CodeName> = keyof (typeof codes)[N] & string

/** What a position counts for in means and comparisons; MIXED counts for nothing. */
export const scores: { readonly [P in Code<'Position'>]: number | null } = {
  STRONGLY_SUPPORTS: 2,
  SUPPORTS: 1,
  NEUTRAL: 0,
  MIXED: null,
  OPPOSES: -1,
  STRONGLY_OPPOSES: -2,
}

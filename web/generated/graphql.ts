/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A filter of actors: all conditions must match. An empty filter matches everything; a null is refused. */
export type ActorWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these match. An empty list matches everything. */
  readonly and?: ReadonlyArray<ActorWhere> | null | undefined;
  /** It is of kind Company, and this matches. */
  readonly company?: CompanyWhere | null | undefined;
  /** Its country. */
  readonly country?: CountryWhere | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** Identifiers in registers, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** It is of kind GovernmentBody, and this matches. */
  readonly governmentBody?: GovernmentBodyWhere | null | undefined;
  /** The word of the source that hedges its properties. */
  readonly hedge?: StringFilter | null | undefined;
  /** Its kind. */
  readonly kind?: EntityKindFilter | null | undefined;
  /** How firmly the source states its properties. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Its name. */
  readonly name?: StringFilter | null | undefined;
  /** This does not match. A comparison with a missing value does not match, so its negation does. */
  readonly not?: ActorWhere | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  readonly or?: ReadonlyArray<ActorWhere> | null | undefined;
  /** It is of kind Organization, and this matches. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** It is of kind Person, and this matches. */
  readonly person?: PersonWhere | null | undefined;
  /** What it is called within a sentence, with its article: `the ban on sales to ZTE`, `the United States`, `technology`. If missing, its name; that of a proposition or a source is then in quotation marks. */
  readonly phrase?: StringFilter | null | undefined;
  /** Whether a sentence has a plural verb after it: `U.S. officials are`. If missing, the verb is singular. */
  readonly plural?: BooleanFilter | null | undefined;
  /** Its relationships. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full-text search in names, aliases, slugs and descriptions, by the rules of `search`. Every word must match, of the first 16. */
  readonly search?: string | null | undefined;
  /** Its slug. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances that it expressed itself. */
  readonly stances?: StanceQuantifier | null | undefined;
  /** Stances of actors on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** Stances that others expressed on its behalf. */
  readonly stancesOnItsBehalf?: StanceQuantifier | null | undefined;
};

/** A measure of agreement between two actors. Scores of 2 and 1 are one side, -1 and -2 the opposite side, 0 is neither. */
export type AlignmentMeasure =
  /** The mean of 1 - |a - b| / 4 over the shared targets: 1 if all scores are equal, 0 if all are 2 against -2. Our own measure on the five-point scale. It is already a mean, so its normalization must be NONE. */
  | 'AGREEMENT'
  /** How much they are on opposite sides: the sum, over targets and sides, of how often one takes the side times how often the other takes the opposite side. Leifeld 2017, “Discourse Network Analysis: Policy Debates as Dynamic Networks”, and the manual of Discourse Network Analyzer, applied to the side that a score takes. */
  | 'CONFLICT'
  /** How much they are on the same side: the sum, over targets and sides, of how often one takes the side times how often the other does, counted by `duplicates`. With STANDING, the number of shared targets on which both are on the same side, or both on neither. Leifeld 2017, “Discourse Network Analysis: Policy Debates as Dynamic Networks”, and the manual of Discourse Network Analyzer, applied to the side that a score takes. */
  | 'CONGRUENCE'
  /** CONGRUENCE minus CONFLICT. Leifeld 2017, “Discourse Network Analysis: Policy Debates as Dynamic Networks”, and the manual of Discourse Network Analyzer, applied to the side that a score takes. */
  | 'SUBTRACT';

/** How directly the source supports a claim. */
export type Attribution =
  /** The coder infers it from the source; see the note. */
  | 'INFERRED'
  /** The source reports what another source says. */
  | 'REPORTED'
  /** The source states it itself, or quotes the holder. */
  | 'STATED';

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type AttributionFilter = {
  /** Equals this. */
  readonly eq?: Attribution | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  readonly in?: ReadonlyArray<Attribution> | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** Whether something was said in public or in private. */
export type Audience =
  /** Said behind closed doors, or in a document not meant to be published. */
  | 'PRIVATE'
  /** Said in public. */
  | 'PUBLIC';

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type AudienceFilter = {
  /** Equals this. */
  readonly eq?: Audience | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  readonly in?: ReadonlyArray<Audience> | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** How a position is known. Of several bases the best counts, whatever the day: STATED, then BEARING, then ACT. */
export type Basis =
  /** By acts of the holder on a policy: PROPOSED, IMPOSED and IMPLEMENTS are for it, LIFTED is against it. Acts with a `modality` other than CERTAIN do not count. The score is 1 or -1. */
  | 'ACT'
  /** By stances on something that bears on the target (BEARS_ON). Support of it counts for the `polarity` of the claim; opposition counts for the opposite, if the claim has `denialToo: true`. The latest stances of the holder must all be on one side. Only one step is followed. The score is 1 or -1, whatever the emphasis. */
  | 'BEARING'
  /** By stances on the target itself. */
  | 'STATED';

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type BooleanFilter = {
  /** Equals this. */
  readonly eq?: boolean | null | undefined;
};

/** In which capacity the holder of a stance speaks in it. The same person may speak in another elsewhere. */
export type Capacity =
  /** Speaks for a business, or is one. */
  | 'COMPANY'
  /** Speaks from knowledge of the subject: a scholar, an analyst, an economist. */
  | 'EXPERT'
  /** Speaks as the author of a report, or as a medium. */
  | 'JOURNALIST'
  /** Not coded: the stance was recorded before the graph had this property. Nothing is derived from the holder instead. */
  | 'NOT_CODED'
  /** Speaks for a government or a public body, or as one who serves in it. */
  | 'OFFICIAL'
  /** Speaks as a private person or as one of many: a poster, a voter, a customer. */
  | 'PUBLIC';

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type CapacityFilter = {
  /** Equals this. */
  readonly eq?: Capacity | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  readonly in?: ReadonlyArray<Capacity> | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** What `@asOf` does with claims whose days are not all known. It speaks of days alone, not of whether a claim is true. */
export type Certainty =
  /** Those that certainly held on some day of the window: on whichever day they began, it was not after its last day, and on whichever day they ended, it was not before its first. */
  | 'CERTAIN'
  /** Those that may have held on some day of the window. A claim without a begin may have begun at any time before its source was written. */
  | 'POSSIBLE';

/** How a position changed. Its strength is the absolute value of its score; that of MIXED is 0. */
export type Change =
  /** It ended in the world, and nothing replaced it. */
  | 'ENDED'
  /** On the opposite side. */
  | 'FLIPPED'
  /** There was no position before. */
  | 'NEW'
  /** The graph retracted it, and nothing replaced it. */
  | 'RETRACTED'
  /** Stronger, on the same side or from no side. */
  | 'STRONGER'
  /** Weaker, on the same side or to no side. */
  | 'WEAKER';

/** A filter of citations: all conditions must match. An empty filter matches everything; a null is refused. */
export type CitationWhere = {
  /** All of these match. An empty list matches everything. */
  readonly and?: ReadonlyArray<CitationWhere> | null | undefined;
  /** The place in the source, such as `¶12`; missing if there is none. */
  readonly locator?: StringFilter | null | undefined;
  /** This does not match. A comparison with a missing value does not match, so its negation does. */
  readonly not?: CitationWhere | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  readonly or?: ReadonlyArray<CitationWhere> | null | undefined;
  /** The source. */
  readonly source?: SourceWhere | null | undefined;
};

/** The type of a claim: that of a relationship, as in `RelationshipType`, or STANCE. */
export type ClaimType =
  /** {from} admitted {to}. */
  | 'ADMITTED'
  /** {from} is {title} to, or advises {to}. */
  | 'ADVISES'
  /** {from} agreed to {to}. */
  | 'AGREED_TO'
  /** {from} is based in {city} in {to}. */
  | 'BASED_IN'
  /** {from} counts {polarity} {to}. */
  | 'BEARS_ON'
  /** {from} competes with {to}. */
  | 'COMPETES_WITH'
  /** {from} concerns {to}. */
  | 'CONCERNS'
  /** {from} considers {to}. */
  | 'CONSIDERS'
  /** {from} contributed {contribution} to {to}. */
  | 'CONTRIBUTED_TO'
  /** {from} is a topic within {to}. */
  | 'HAS_BROADER'
  /** {from} is {title} of, or holds a role in {to}. */
  | 'HOLDS_ROLE_IN'
  /** {from} carries out {to}. */
  | 'IMPLEMENTS'
  /** {from} imposed {to}. */
  | 'IMPOSED'
  /** {from} investigates {to}. */
  | 'INVESTIGATES'
  /** {from} lifted {to}. */
  | 'LIFTED'
  /** {from} belongs to {to}. */
  | 'MEMBER_OF'
  /** {from} owns {share} of {to}. */
  | 'OWNS'
  /** {from} paid {amount} {currency} to {to}. */
  | 'PAID'
  /** {from} took part in {to} as {role}. */
  | 'PARTICIPATES_IN'
  /** {from} is part of {to}. */
  | 'PART_OF'
  /** {from} comes before {to}. */
  | 'PRECEDES'
  /** {from} proposed {to}. */
  | 'PROPOSED'
  /** {from} published {to}. */
  | 'PUBLISHED'
  /** {from} responds to {to}. */
  | 'RESPONDS_TO'
  /** {from} shipped {product} to {to}. */
  | 'SHIPPED_TO'
  /** A stance, from its holder to its target. */
  | 'STANCE'
  /** {from} supplies {product} to {to}. */
  | 'SUPPLIES'
  /** {from} targets {to}. */
  | 'TARGETS'
  /** {from} violated {to}. */
  | 'VIOLATED'
  /** {from} wrote {to}. */
  | 'WROTE';

/** Which clock differs between the two moments. */
export type Clock =
  /** Knowledge: what the graph knew at one moment and at another. Sides, roles and states are those of the day of the second moment, unless `@asOf` names a date. */
  | 'KNOWN'
  /** The world: what was true at one date and at another. */
  | 'VALID';

/** A filter of companies: all conditions must match. An empty filter matches everything; a null is refused. */
export type CompanyWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these match. An empty list matches everything. */
  readonly and?: ReadonlyArray<CompanyWhere> | null | undefined;
  /** Its country. */
  readonly country?: CountryWhere | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** Identifiers in registers, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** The word of the source that hedges its properties. */
  readonly hedge?: StringFilter | null | undefined;
  /** What it produces or sells. */
  readonly industry?: StringFilter | null | undefined;
  /** How firmly the source states its properties. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Its name. */
  readonly name?: StringFilter | null | undefined;
  /** This does not match. A comparison with a missing value does not match, so its negation does. */
  readonly not?: CompanyWhere | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  readonly or?: ReadonlyArray<CompanyWhere> | null | undefined;
  /** What it is called within a sentence, with its article: `the ban on sales to ZTE`, `the United States`, `technology`. If missing, its name; that of a proposition or a source is then in quotation marks. */
  readonly phrase?: StringFilter | null | undefined;
  /** Whether a sentence has a plural verb after it: `U.S. officials are`. If missing, the verb is singular. */
  readonly plural?: BooleanFilter | null | undefined;
  /** Its relationships. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full-text search in names, aliases, slugs and descriptions, by the rules of `search`. Every word must match, of the first 16. */
  readonly search?: string | null | undefined;
  /** Its slug. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances that it expressed itself. */
  readonly stances?: StanceQuantifier | null | undefined;
  /** Stances of actors on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** Stances that others expressed on its behalf. */
  readonly stancesOnItsBehalf?: StanceQuantifier | null | undefined;
};

/** Why two stances of one holder contradict each other. */
export type ContradictionReason =
  /** Opposite sides of one target, to the same audience, known by different bases, whatever the day: a holder says one thing and does another, for example. */
  | 'DIFFERENT_BASES'
  /** Opposite sides of one target, to the same audience, at overlapping times: one begins by the last day on which the other can have ended. */
  | 'OVERLAPPING'
  /** One in public and one in private: on opposite sides of one target, or about two targets that relationships other than BEARS_ON join. Judge by `via` whether they belong together. */
  | 'PUBLIC_AND_PRIVATE'
  /** Opposite sides of one target, to the same audience, dated alike: the last day on which each can have begun is the same. */
  | 'SAME_DAY';

/** A filter of countries: all conditions must match. An empty filter matches everything; a null is refused. */
export type CountryWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these match. An empty list matches everything. */
  readonly and?: ReadonlyArray<CountryWhere> | null | undefined;
  /** Its country. */
  readonly country?: CountryWhere | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** Identifiers in registers, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** The word of the source that hedges its properties. */
  readonly hedge?: StringFilter | null | undefined;
  /** Its ISO 3166-1 alpha-2 code, such as `CN`. */
  readonly isoCode?: StringFilter | null | undefined;
  /** How firmly the source states its properties. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Its name. */
  readonly name?: StringFilter | null | undefined;
  /** This does not match. A comparison with a missing value does not match, so its negation does. */
  readonly not?: CountryWhere | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  readonly or?: ReadonlyArray<CountryWhere> | null | undefined;
  /** What it is called within a sentence, with its article: `the ban on sales to ZTE`, `the United States`, `technology`. If missing, its name; that of a proposition or a source is then in quotation marks. */
  readonly phrase?: StringFilter | null | undefined;
  /** Whether a sentence has a plural verb after it: `U.S. officials are`. If missing, the verb is singular. */
  readonly plural?: BooleanFilter | null | undefined;
  /** Its relationships. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full-text search in names, aliases, slugs and descriptions, by the rules of `search`. Every word must match, of the first 16. */
  readonly search?: string | null | undefined;
  /** Its slug. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances that it expressed itself. */
  readonly stances?: StanceQuantifier | null | undefined;
  /** Stances of actors on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** Stances that others expressed on its behalf. */
  readonly stancesOnItsBehalf?: StanceQuantifier | null | undefined;
};

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type DateTimeFilter = {
  /** Is later than this moment. */
  readonly after?: string | null | undefined;
  /** Is earlier than this moment. */
  readonly before?: string | null | undefined;
  /** Equals this. */
  readonly eq?: string | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** The direction of a relationship, seen from one of its ends. */
export type Direction =
  /** Both directions. */
  | 'BOTH'
  /** From another entity to this one. */
  | 'INCOMING'
  /** From this entity to the other. A relationship of an entity to itself is outgoing. */
  | 'OUTGOING';

/** The kind of an entity. */
export type EntityKind =
  /** A business that makes or sells something. */
  | 'COMPANY'
  /** A country or territory with an ISO 3166-1 code of its own. */
  | 'COUNTRY'
  /** Something that happened or will happen at a time and a place. */
  | 'EVENT'
  /** A government, or a ministry, agency, committee or office of one. */
  | 'GOVERNMENT_BODY'
  /** A body that is neither a government nor a company, or a group that a source names only as a whole. */
  | 'ORGANIZATION'
  /** A person whom a source names. */
  | 'PERSON'
  /** A measure that a government or a party takes, plans or is urged to take: a ban, a tariff, a plan, an offer. */
  | 'POLICY'
  /** What somebody asserts or denies, as a full sentence: 'The dispute is a technology war.' SUPPORTS affirms it, OPPOSES denies it. */
  | 'PROPOSITION'
  /** A text, picture or data set that claims cite. */
  | 'SOURCE'
  /** A subject that policies, events and propositions concern. */
  | 'TOPIC';

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type EntityKindFilter = {
  /** Equals this. */
  readonly eq?: EntityKind | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  readonly in?: ReadonlyArray<EntityKind> | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** A filter of relationships: all conditions must match. An empty filter matches everything; a null is refused. */
export type EntityRelationshipWhere = {
  /** How much was paid, in whole units of the currency. */
  readonly amount?: FloatFilter | null | undefined;
  /** All of these match. An empty list matches everything. */
  readonly and?: ReadonlyArray<EntityRelationshipWhere> | null | undefined;
  /** How directly its source supports it. */
  readonly attribution?: AttributionFilter | null | undefined;
  /** A place that it cites: one of its citations matches all of this. Name the source too where claims cite several. */
  readonly citations?: CitationWhere | null | undefined;
  /** The city, if the source names one. */
  readonly city?: StringFilter | null | undefined;
  /** From 0 to 1, on the scale of the codebook. */
  readonly confidence?: FloatFilter | null | undefined;
  /** What was contributed. */
  readonly contribution?: StringFilter | null | undefined;
  /** The ISO 4217 code of the currency. */
  readonly currency?: StringFilter | null | undefined;
  /** Whether denying or rejecting the one means being on the opposite side of the other. If missing, it does not. */
  readonly denialToo?: BooleanFilter | null | undefined;
  /** It had ended when its source was written. */
  readonly ended?: BooleanFilter | null | undefined;
  /** The word of the source that hedges it. */
  readonly hedge?: StringFilter | null | undefined;
  /** It begins after the last day of all its sources. */
  readonly isAnnounced?: BooleanFilter | null | undefined;
  /** How firmly it is said. */
  readonly modality?: ModalityFilter | null | undefined;
  /** This does not match. A comparison with a missing value does not match, so its negation does. */
  readonly not?: EntityRelationshipWhere | null | undefined;
  /** A note on how it was coded. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  readonly or?: ReadonlyArray<EntityRelationshipWhere> | null | undefined;
  /** The entity at the other end. */
  readonly other?: EntityWhere | null | undefined;
  /** Whether affirming or wanting the one means being for or against the other. */
  readonly polarity?: PolarityFilter | null | undefined;
  /** The goods or services. */
  readonly product?: StringFilter | null | undefined;
  /** A quotation from the source. */
  readonly quote?: StringFilter | null | undefined;
  /** When the graph recorded it. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** When the graph retracted it. */
  readonly retractedAt?: DateTimeFilter | null | undefined;
  /** The role of the participant, as it reads after "as". */
  readonly role?: StringFilter | null | undefined;
  /** The share that is owned, from 0 to 1. */
  readonly share?: FloatFilter | null | undefined;
  /** A source that it cites. */
  readonly source?: SourceWhere | null | undefined;
  /** The title of the role, as the source gives it. */
  readonly title?: StringFilter | null | undefined;
  /** Its type. */
  readonly type?: RelationshipTypeFilter | null | undefined;
  /** True in the world from this date on. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** True in the world up to this date. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A filter of entities: all conditions must match. An empty filter matches everything; a null is refused. */
export type EntityWhere = {
  /** It is an actor, and this matches. */
  readonly actor?: ActorWhere | null | undefined;
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these match. An empty list matches everything. */
  readonly and?: ReadonlyArray<EntityWhere> | null | undefined;
  /** It is of kind Company, and this matches. */
  readonly company?: CompanyWhere | null | undefined;
  /** It is of kind Country, and this matches. */
  readonly country?: CountryWhere | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** It is of kind Event, and this matches. */
  readonly event?: EventWhere | null | undefined;
  /** Identifiers in registers, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** It is of kind GovernmentBody, and this matches. */
  readonly governmentBody?: GovernmentBodyWhere | null | undefined;
  /** The word of the source that hedges its properties. */
  readonly hedge?: StringFilter | null | undefined;
  /** Its kind. */
  readonly kind?: EntityKindFilter | null | undefined;
  /** How firmly the source states its properties. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Its name. */
  readonly name?: StringFilter | null | undefined;
  /** This does not match. A comparison with a missing value does not match, so its negation does. */
  readonly not?: EntityWhere | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  readonly or?: ReadonlyArray<EntityWhere> | null | undefined;
  /** It is of kind Organization, and this matches. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** It is of kind Person, and this matches. */
  readonly person?: PersonWhere | null | undefined;
  /** What it is called within a sentence, with its article: `the ban on sales to ZTE`, `the United States`, `technology`. If missing, its name; that of a proposition or a source is then in quotation marks. */
  readonly phrase?: StringFilter | null | undefined;
  /** Whether a sentence has a plural verb after it: `U.S. officials are`. If missing, the verb is singular. */
  readonly plural?: BooleanFilter | null | undefined;
  /** It is of kind Policy, and this matches. */
  readonly policy?: PolicyWhere | null | undefined;
  /** It is of kind Proposition, and this matches. */
  readonly proposition?: PropositionWhere | null | undefined;
  /** Its relationships. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full-text search in names, aliases, slugs and descriptions, by the rules of `search`. Every word must match, of the first 16. */
  readonly search?: string | null | undefined;
  /** Its slug. */
  readonly slug?: StringFilter | null | undefined;
  /** It is of kind Source, and this matches. */
  readonly source?: SourceWhere | null | undefined;
  /** Stances of actors on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** It is of kind Topic, and this matches. */
  readonly topic?: TopicWhere | null | undefined;
};

/** The type of an event. */
export type EventType =
  /** Many act or speak towards one end. */
  | 'CAMPAIGN'
  /** Any other. */
  | 'OTHER'
  /** An accused answers a charge. */
  | 'PLEA'
  /** Something is published, or withdrawn. */
  | 'PUBLICATION'
  /** Somebody speaks to an audience. */
  | 'SPEECH'
  /** Negotiation or consultation. */
  | 'TALKS'
  /** Somebody answers to a legislature or a court. */
  | 'TESTIMONY'
  /** One party calls on another, or on a place. */
  | 'VISIT';

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type EventTypeFilter = {
  /** Equals this. */
  readonly eq?: EventType | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  readonly in?: ReadonlyArray<EventType> | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** A filter of events: all conditions must match. An empty filter matches everything; a null is refused. */
export type EventWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these match. An empty list matches everything. */
  readonly and?: ReadonlyArray<EventWhere> | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** When it ended, as precisely as the source says. */
  readonly endedOn?: PartialDateFilter | null | undefined;
  /** The type of the event. */
  readonly eventType?: EventTypeFilter | null | undefined;
  /** Identifiers in registers, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** The word of the source that hedges its properties. */
  readonly hedge?: StringFilter | null | undefined;
  /** How firmly the source states its properties. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Its name. */
  readonly name?: StringFilter | null | undefined;
  /** This does not match. A comparison with a missing value does not match, so its negation does. */
  readonly not?: EventWhere | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  readonly or?: ReadonlyArray<EventWhere> | null | undefined;
  /** What it is called within a sentence, with its article: `the ban on sales to ZTE`, `the United States`, `technology`. If missing, its name; that of a proposition or a source is then in quotation marks. */
  readonly phrase?: StringFilter | null | undefined;
  /** Where it took place, in the words of the source. */
  readonly place?: StringFilter | null | undefined;
  /** Whether a sentence has a plural verb after it: `U.S. officials are`. If missing, the verb is singular. */
  readonly plural?: BooleanFilter | null | undefined;
  /** Its relationships. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full-text search in names, aliases, slugs and descriptions, by the rules of `search`. Every word must match, of the first 16. */
  readonly search?: string | null | undefined;
  /** Its slug. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances of actors on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** When it began or will begin, as precisely as the source says. */
  readonly startedOn?: PartialDateFilter | null | undefined;
  /** A topic that it concerns, or a broader topic of one (HAS_BROADER, up to four steps). Links of any confidence count. */
  readonly topic?: TopicWhere | null | undefined;
};

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type FloatFilter = {
  /** Equals this. */
  readonly eq?: number | null | undefined;
  /** Is more than this. */
  readonly gt?: number | null | undefined;
  /** Is at least this. */
  readonly gte?: number | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
  /** Is less than this. */
  readonly lt?: number | null | undefined;
  /** Is at most this. */
  readonly lte?: number | null | undefined;
};

/** A filter of government bodies: all conditions must match. An empty filter matches everything; a null is refused. */
export type GovernmentBodyWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these match. An empty list matches everything. */
  readonly and?: ReadonlyArray<GovernmentBodyWhere> | null | undefined;
  /** Its country. */
  readonly country?: CountryWhere | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** Identifiers in registers, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** The word of the source that hedges its properties. */
  readonly hedge?: StringFilter | null | undefined;
  /** The territory that it governs. */
  readonly level?: GovernmentLevelFilter | null | undefined;
  /** How firmly the source states its properties. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Its name. */
  readonly name?: StringFilter | null | undefined;
  /** This does not match. A comparison with a missing value does not match, so its negation does. */
  readonly not?: GovernmentBodyWhere | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  readonly or?: ReadonlyArray<GovernmentBodyWhere> | null | undefined;
  /** What it is called within a sentence, with its article: `the ban on sales to ZTE`, `the United States`, `technology`. If missing, its name; that of a proposition or a source is then in quotation marks. */
  readonly phrase?: StringFilter | null | undefined;
  /** Whether a sentence has a plural verb after it: `U.S. officials are`. If missing, the verb is singular. */
  readonly plural?: BooleanFilter | null | undefined;
  /** Its relationships. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full-text search in names, aliases, slugs and descriptions, by the rules of `search`. Every word must match, of the first 16. */
  readonly search?: string | null | undefined;
  /** Its slug. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances that it expressed itself. */
  readonly stances?: StanceQuantifier | null | undefined;
  /** Stances of actors on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** Stances that others expressed on its behalf. */
  readonly stancesOnItsBehalf?: StanceQuantifier | null | undefined;
};

/** The territory that a body governs. */
export type GovernmentLevel =
  /** Of a whole country. */
  | 'NATIONAL'
  /** Of a state, province or city. */
  | 'SUBNATIONAL'
  /** Of several countries together. */
  | 'SUPRANATIONAL';

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type GovernmentLevelFilter = {
  /** Equals this. */
  readonly eq?: GovernmentLevel | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  readonly in?: ReadonlyArray<GovernmentLevel> | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** A grouping key of holders. A holder with several values is in a group for each. */
export type HolderGrouping =
  /** The country of an actor; other entities have none. */
  | 'COUNTRY'
  /** The employer of a person: where it has a role that is not over by the date of `@asOf`, or by today. */
  | 'EMPLOYER'
  /** The kind of the actor. */
  | 'KIND'
  /** The bodies that it is a member of by the date of `@asOf`, or by today. */
  | 'MEMBER_OF'
  /** The political party that it is a member of by the date of `@asOf`, or by today. */
  | 'PARTY'
  /** The country of its side: the country that it is, serves, belongs to, is part of or advises, as in the field `side` of a stance. */
  | 'SIDE';

/** Who counts as the holder of a stance, or as the actor of an act. */
export type HolderRole =
  /** The body on whose behalf the stance was expressed, such as the ministry of a spokesman; without one, as SPEAKER. */
  | 'PRINCIPAL'
  /** The country on whose side the speaker or actor is, by the rules of `Stance.side`. All that the side says and does makes one position. */
  | 'SIDE'
  /** The actor who expressed the stance, or who acted. */
  | 'SPEAKER';

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type IntFilter = {
  /** Equals this. */
  readonly eq?: number | null | undefined;
  /** Is more than this. */
  readonly gt?: number | null | undefined;
  /** Is at least this. */
  readonly gte?: number | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
  /** Is less than this. */
  readonly lt?: number | null | undefined;
  /** Is at most this. */
  readonly lte?: number | null | undefined;
};

/** How firmly something is said, by whoever says it. It tells nothing of days, nor of how sure the coder is: that is `confidence`. */
export type Modality =
  /** Said without a hedge. Claims and entities that name no modality are certain. */
  | 'CERTAIN'
  /** Not coded: the claim was recorded before the graph had this property. It does not count as certain. */
  | 'NOT_CODED'
  /** Hedged as no more than possible: "may", "could", "fear". */
  | 'POSSIBLE'
  /** Hedged as likely: "presumably", "seems", "unlikely". */
  | 'PROBABLE';

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type ModalityFilter = {
  /** Equals this. */
  readonly eq?: Modality | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  readonly in?: ReadonlyArray<Modality> | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** A filter of sums: all conditions must match. An empty filter matches everything; a null is refused. */
export type MoneyWhere = {
  /** In whole units of the currency. */
  readonly amount?: FloatFilter | null | undefined;
  /** All of these match. An empty list matches everything. */
  readonly and?: ReadonlyArray<MoneyWhere> | null | undefined;
  /** The currency’s ISO 4217 code. */
  readonly currency?: StringFilter | null | undefined;
  /** This does not match. A comparison with a missing value does not match, so its negation does. */
  readonly not?: MoneyWhere | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  readonly or?: ReadonlyArray<MoneyWhere> | null | undefined;
};

/** A sort key of a related entity. */
export type NameOrder =
  {   /** Its name. */
  readonly name: SortDirection; };

/** Which claims of one type and direction come first. Ties: the newest, then by id. */
export type NeighborhoodOrder =
  /** Those with the highest confidence. */
  | 'CONFIDENCE'
  /** Those that lead to the entities with the most claims. Claims of any time count for it, and retracted ones too. */
  | 'DEGREE'
  /** Those that begin last. */
  | 'NEWEST';

/** A divisor that keeps actors with many stances from dominating. The count of an actor is how often it takes a side on the targets, counted by `duplicates`; with STANDING, the number of targets on which it has a score. */
export type Normalization =
  /** The mean of the two counts: (count of a + count of b) / 2. As the manual of Discourse Network Analyzer has it, in “Normalisation for One-Mode Networks”. */
  | 'AVERAGE'
  /** The square root of the product of the counts: √(count of a × count of b). If no score is 0, SUBTRACT becomes the cosine of the angle between their sides. Discourse Network Analyzer and its manual omit the root. */
  | 'COSINE'
  /** only a + only b + agree: how often each takes a side that the other never takes, plus their congruence. If each side counts once, CONGRUENCE becomes the Jaccard coefficient of their sides. As the manual of Discourse Network Analyzer has it, in “Normalisation for One-Mode Networks”. */
  | 'JACCARD'
  /** No divisor. */
  | 'NONE';

/** The type of the organization. */
export type OrganizationType =
  /** Campaigns for a cause. */
  | 'ADVOCACY'
  /** People whom a source names only together: officials, advisers, posters. */
  | 'GROUP'
  /** Founded by governments by treaty. */
  | 'INTERGOVERNMENTAL'
  /** Newspaper, agency, broadcaster, portal or social medium. */
  | 'MEDIA'
  /** Any other. */
  | 'OTHER'
  /** Political party. */
  | 'PARTY'
  /** Sells research and forecasts. */
  | 'RESEARCH_FIRM'
  /** Institute for policy research. */
  | 'THINK_TANK'
  /** University or college. */
  | 'UNIVERSITY';

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type OrganizationTypeFilter = {
  /** Equals this. */
  readonly eq?: OrganizationType | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  readonly in?: ReadonlyArray<OrganizationType> | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** A filter of organizations: all conditions must match. An empty filter matches everything; a null is refused. */
export type OrganizationWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these match. An empty list matches everything. */
  readonly and?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** Its country. */
  readonly country?: CountryWhere | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** Identifiers in registers, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** The word of the source that hedges its properties. */
  readonly hedge?: StringFilter | null | undefined;
  /** How firmly the source states its properties. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Its name. */
  readonly name?: StringFilter | null | undefined;
  /** This does not match. A comparison with a missing value does not match, so its negation does. */
  readonly not?: OrganizationWhere | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  readonly or?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** The type of the organization. */
  readonly organizationType?: OrganizationTypeFilter | null | undefined;
  /** What it is called within a sentence, with its article: `the ban on sales to ZTE`, `the United States`, `technology`. If missing, its name; that of a proposition or a source is then in quotation marks. */
  readonly phrase?: StringFilter | null | undefined;
  /** Whether a sentence has a plural verb after it: `U.S. officials are`. If missing, the verb is singular. */
  readonly plural?: BooleanFilter | null | undefined;
  /** Its relationships. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full-text search in names, aliases, slugs and descriptions, by the rules of `search`. Every word must match, of the first 16. */
  readonly search?: string | null | undefined;
  /** Its slug. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances that it expressed itself. */
  readonly stances?: StanceQuantifier | null | undefined;
  /** Stances of actors on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** Stances that others expressed on its behalf. */
  readonly stancesOnItsBehalf?: StanceQuantifier | null | undefined;
};

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type PartialDateFilter = {
  /** Certainly begins after this is over: `after: "2018-04"` matches `2018-05-01`, not `2018` or `[2018-04..2018-05]`. */
  readonly after?: string | null | undefined;
  /** Is certainly over before this begins: `before: "2018-05"` matches `2018-04`, not `2018` or `[2018-04..2018-05]`. */
  readonly before?: string | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
  /** Is certainly within this year, month or day: `on: "2018"` matches `2018-04` and `[2018-04..2018-05]`, but `on: "2018-04"` does not match `2018`. */
  readonly on?: string | null | undefined;
};

/** Why a search for paths stopped early. */
export type PathStop =
  /** There are 1000 walks of one length or more: some paths of that length are returned, and others may be missing. If none of those walks is a path, that is the error TOO_LARGE. */
  | 'BOUND'
  /** Its time was up: longer paths are missing, and perhaps some of the length that was being searched. If no path had been found by then, that is the error TIMEOUT. */
  | 'TIME';

/** A filter of people: all conditions must match. An empty filter matches everything; a null is refused. */
export type PersonWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these match. An empty list matches everything. */
  readonly and?: ReadonlyArray<PersonWhere> | null | undefined;
  /** Its country. */
  readonly country?: CountryWhere | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** Identifiers in registers, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** The word of the source that hedges its properties. */
  readonly hedge?: StringFilter | null | undefined;
  /** How firmly the source states its properties. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Its name. */
  readonly name?: StringFilter | null | undefined;
  /** This does not match. A comparison with a missing value does not match, so its negation does. */
  readonly not?: PersonWhere | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  readonly or?: ReadonlyArray<PersonWhere> | null | undefined;
  /** What it is called within a sentence, with its article: `the ban on sales to ZTE`, `the United States`, `technology`. If missing, its name; that of a proposition or a source is then in quotation marks. */
  readonly phrase?: StringFilter | null | undefined;
  /** Whether a sentence has a plural verb after it: `U.S. officials are`. If missing, the verb is singular. */
  readonly plural?: BooleanFilter | null | undefined;
  /** Its relationships. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full-text search in names, aliases, slugs and descriptions, by the rules of `search`. Every word must match, of the first 16. */
  readonly search?: string | null | undefined;
  /** Its slug. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances that it expressed itself. */
  readonly stances?: StanceQuantifier | null | undefined;
  /** Stances of actors on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** Stances that others expressed on its behalf. */
  readonly stancesOnItsBehalf?: StanceQuantifier | null | undefined;
};

/** The side to which something counts. */
export type Polarity =
  /** Against. */
  | 'AGAINST'
  /** In favor. */
  | 'FOR';

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type PolarityFilter = {
  /** Equals this. */
  readonly eq?: Polarity | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  readonly in?: ReadonlyArray<Polarity> | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** The status of a policy. */
export type PolicyStatus =
  /** It has been agreed to. */
  | 'AGREED'
  /** It is being considered. */
  | 'CONSIDERED'
  /** It has ended, or is no longer carried out. */
  | 'ENDED'
  /** It has been imposed. */
  | 'IMPOSED'
  /** It is being carried out. */
  | 'IN_PROGRESS'
  /** It has been lifted. */
  | 'LIFTED'
  /** It has been proposed. */
  | 'PROPOSED';

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type PolicyStatusFilter = {
  /** Equals this. */
  readonly eq?: PolicyStatus | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  readonly in?: ReadonlyArray<PolicyStatus> | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** The type of a policy. */
export type PolicyType =
  /** Restricts what may be sold abroad, or to whom. */
  | 'EXPORT_CONTROL'
  /** Builds up industries or technologies at home. */
  | 'INDUSTRIAL_STRATEGY'
  /** Inquires into conduct, with consequences in view. */
  | 'INVESTIGATION'
  /** Opens or closes a market to foreigners. */
  | 'MARKET_ACCESS'
  /** A position or an offer in talks. */
  | 'NEGOTIATION'
  /** Any other. */
  | 'OTHER'
  /** Restricts dealings with a country or its people to change their conduct. */
  | 'SANCTIONS'
  /** Ends a case on agreed terms. */
  | 'SETTLEMENT'
  /** Raises, lowers or removes duties on imports. */
  | 'TARIFF';

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type PolicyTypeFilter = {
  /** Equals this. */
  readonly eq?: PolicyType | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  readonly in?: ReadonlyArray<PolicyType> | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** A filter of policies: all conditions must match. An empty filter matches everything; a null is refused. */
export type PolicyWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these match. An empty list matches everything. */
  readonly and?: ReadonlyArray<PolicyWhere> | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** Its intended duration in ISO 8601: `P7Y` is seven years. */
  readonly duration?: StringFilter | null | undefined;
  /** When it ended, as precisely as the source says. */
  readonly endedOn?: PartialDateFilter | null | undefined;
  /** Identifiers in registers, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** The word of the source that hedges its properties. */
  readonly hedge?: StringFilter | null | undefined;
  /** How firmly the source states its properties. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Its name. */
  readonly name?: StringFilter | null | undefined;
  /** This does not match. A comparison with a missing value does not match, so its negation does. */
  readonly not?: PolicyWhere | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  readonly or?: ReadonlyArray<PolicyWhere> | null | undefined;
  /** The penalty that it imposes. */
  readonly penalty?: MoneyWhere | null | undefined;
  /** What it is called within a sentence, with its article: `the ban on sales to ZTE`, `the United States`, `technology`. If missing, its name; that of a proposition or a source is then in quotation marks. */
  readonly phrase?: StringFilter | null | undefined;
  /** Whether a sentence has a plural verb after it: `U.S. officials are`. If missing, the verb is singular. */
  readonly plural?: BooleanFilter | null | undefined;
  /** The type of the policy. */
  readonly policyType?: PolicyTypeFilter | null | undefined;
  /** Its relationships. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full-text search in names, aliases, slugs and descriptions, by the rules of `search`. Every word must match, of the first 16. */
  readonly search?: string | null | undefined;
  /** Its slug. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances of actors on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** How far it has come. */
  readonly status?: PolicyStatusFilter | null | undefined;
  /** A topic that it concerns, or a broader topic of one (HAS_BROADER, up to four steps). Links of any confidence count. */
  readonly topic?: TopicWhere | null | undefined;
  /** The value of the trade that it covers. */
  readonly tradeValue?: MoneyWhere | null | undefined;
};

/** A position on a scale of five, or MIXED. */
export type Position =
  /** In favor in one respect and against in another. No score. */
  | 'MIXED'
  /** Explicitly neither for nor against. Score 0. Having no stance is not neutral. */
  | 'NEUTRAL'
  /** Against; denies a proposition. Score -1. */
  | 'OPPOSES'
  /** Against, with an intensifier, a threat or a sanction. Score -2. */
  | 'STRONGLY_OPPOSES'
  /** In favor, with an intensifier, a threat or a sanction. Score 2. */
  | 'STRONGLY_SUPPORTS'
  /** In favor; affirms a proposition. Score 1. */
  | 'SUPPORTS';

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type PositionFilter = {
  /** Equals this. */
  readonly eq?: Position | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  readonly in?: ReadonlyArray<Position> | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** A filter of propositions: all conditions must match. An empty filter matches everything; a null is refused. */
export type PropositionWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these match. An empty list matches everything. */
  readonly and?: ReadonlyArray<PropositionWhere> | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** Identifiers in registers, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** The word of the source that hedges its properties. */
  readonly hedge?: StringFilter | null | undefined;
  /** How firmly the source states its properties. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Its name. */
  readonly name?: StringFilter | null | undefined;
  /** This does not match. A comparison with a missing value does not match, so its negation does. */
  readonly not?: PropositionWhere | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  readonly or?: ReadonlyArray<PropositionWhere> | null | undefined;
  /** What it is called within a sentence, with its article: `the ban on sales to ZTE`, `the United States`, `technology`. If missing, its name; that of a proposition or a source is then in quotation marks. */
  readonly phrase?: StringFilter | null | undefined;
  /** Whether a sentence has a plural verb after it: `U.S. officials are`. If missing, the verb is singular. */
  readonly plural?: BooleanFilter | null | undefined;
  /** Its relationships. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full-text search in names, aliases, slugs and descriptions, by the rules of `search`. Every word must match, of the first 16. */
  readonly search?: string | null | undefined;
  /** Its slug. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances of actors on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** A topic that it concerns, or a broader topic of one (HAS_BROADER, up to four steps). Links of any confidence count. */
  readonly topic?: TopicWhere | null | undefined;
};

/** Conditions on the number of related claims; all must match. */
export type RelationshipCountFilter = {
  /** Equals this. */
  readonly eq?: number | null | undefined;
  /** Is more than this. */
  readonly gt?: number | null | undefined;
  /** Is at least this. */
  readonly gte?: number | null | undefined;
  /** Is less than this. */
  readonly lt?: number | null | undefined;
  /** Is at most this. */
  readonly lte?: number | null | undefined;
  /** Count only claims that match. Default: all. */
  readonly where?: EntityRelationshipWhere | null | undefined;
};

/** Conditions on related claims that are visible under `@asOf`. */
export type RelationshipQuantifier = {
  /** How many match. */
  readonly count?: RelationshipCountFilter | null | undefined;
  /** Only relationships of this direction, seen from the entity. */
  readonly direction?: Direction | null | undefined;
  /** All match. True if there are none. */
  readonly every?: EntityRelationshipWhere | null | undefined;
  /** None matches. True if there are none. */
  readonly none?: EntityRelationshipWhere | null | undefined;
  /** At least one matches. */
  readonly some?: EntityRelationshipWhere | null | undefined;
  /** Only relationships of these types. Default: all types. */
  readonly types?: ReadonlyArray<RelationshipType> | null | undefined;
};

/** The type of a relationship. */
export type RelationshipType =
  /** {from} admitted {to}. An act: it happens on a day, and has no end. From any actor to POLICY, EVENT, PROPOSITION. */
  | 'ADMITTED'
  /** {from} is {title} to, or advises {to}. A state: it holds from a day to a day. From any actor to any actor. */
  | 'ADVISES'
  /** {from} agreed to {to}. An act: it happens on a day, and has no end. From any actor to POLICY, EVENT. */
  | 'AGREED_TO'
  /** {from} is based in {city} in {to}. A state: it holds from a day to a day. From any actor to COUNTRY. */
  | 'BASED_IN'
  /** {from} counts {polarity} {to}. Timeless: it has no dates, and holds on every day. From POLICY, EVENT, PROPOSITION to any actor, POLICY, PROPOSITION. */
  | 'BEARS_ON'
  /** {from} competes with {to}. A state: it holds from a day to a day. From any actor to any actor. */
  | 'COMPETES_WITH'
  /** {from} concerns {to}. Timeless: it has no dates, and holds on every day. From POLICY, EVENT, PROPOSITION, SOURCE to any entity. */
  | 'CONCERNS'
  /** {from} considers {to}. A state: it holds from a day to a day. From any actor to POLICY. */
  | 'CONSIDERS'
  /** {from} contributed {contribution} to {to}. An act: it happens on a day, and has no end. From any actor to SOURCE. */
  | 'CONTRIBUTED_TO'
  /** {from} is a topic within {to}. Timeless: it has no dates, and holds on every day. From TOPIC to TOPIC. */
  | 'HAS_BROADER'
  /** {from} is {title} of, or holds a role in {to}. A state: it holds from a day to a day. From PERSON to GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY. */
  | 'HOLDS_ROLE_IN'
  /** {from} carries out {to}. A state: it holds from a day to a day. From any actor to POLICY. */
  | 'IMPLEMENTS'
  /** {from} imposed {to}. An act: it happens on a day, and has no end. From any actor to POLICY. */
  | 'IMPOSED'
  /** {from} investigates {to}. A state: it holds from a day to a day. From any actor to any actor, POLICY, EVENT. */
  | 'INVESTIGATES'
  /** {from} lifted {to}. An act: it happens on a day, and has no end. From any actor to POLICY. */
  | 'LIFTED'
  /** {from} belongs to {to}. A state: it holds from a day to a day. From any actor to GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY. */
  | 'MEMBER_OF'
  /** {from} owns {share} of {to}. A state: it holds from a day to a day. From any actor to COMPANY, ORGANIZATION. */
  | 'OWNS'
  /** {from} paid {amount} {currency} to {to}. An act: it happens on a day, and has no end. From any actor to any actor. */
  | 'PAID'
  /** {from} took part in {to} as {role}. An act: it happens on a day, and has no end. From any actor to EVENT. */
  | 'PARTICIPATES_IN'
  /** {from} is part of {to}. A state: it holds from a day to a day. From GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY, POLICY, EVENT to GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY, POLICY, EVENT. */
  | 'PART_OF'
  /** {from} comes before {to}. Timeless: it has no dates, and holds on every day. From POLICY, EVENT to POLICY, EVENT. */
  | 'PRECEDES'
  /** {from} proposed {to}. An act: it happens on a day, and has no end. From any actor to POLICY. */
  | 'PROPOSED'
  /** {from} published {to}. An act: it happens on a day, and has no end. From any actor to SOURCE, EVENT. */
  | 'PUBLISHED'
  /** {from} responds to {to}. A state: it holds from a day to a day. From POLICY, EVENT to any actor, POLICY, EVENT. */
  | 'RESPONDS_TO'
  /** {from} shipped {product} to {to}. An act: it happens on a day, and has no end. From COMPANY to COUNTRY, COMPANY. */
  | 'SHIPPED_TO'
  /** {from} supplies {product} to {to}. A state: it holds from a day to a day. From COMPANY to COMPANY. */
  | 'SUPPLIES'
  /** {from} targets {to}. A state: it holds from a day to a day. From POLICY to any entity. */
  | 'TARGETS'
  /** {from} violated {to}. An act: it happens on a day, and has no end. From any actor to POLICY. */
  | 'VIOLATED'
  /** {from} wrote {to}. An act: it happens on a day, and has no end. From any actor to SOURCE. */
  | 'WROTE';

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type RelationshipTypeFilter = {
  /** Equals this. */
  readonly eq?: RelationshipType | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  readonly in?: ReadonlyArray<RelationshipType> | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** The text of an entity in which something was found. */
export type SearchField =
  /** An alias. */
  | 'ALIAS'
  /** Its description. */
  | 'DESCRIPTION'
  /** Its name. */
  | 'NAME'
  /** Its slug. */
  | 'SLUG';

/** The direction of a sort key. Nulls come last in both. */
export type SortDirection =
  /** Ascending: from small to large, A to Z, early to late. */
  | 'ASC'
  /** Descending: from large to small, Z to A, late to early. */
  | 'DESC';

/** A filter of sources: all conditions must match. An empty filter matches everything; a null is refused. */
export type SourceWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these match. An empty list matches everything. */
  readonly and?: ReadonlyArray<SourceWhere> | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** Identifiers in registers, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** The word of the source that hedges its properties. */
  readonly hedge?: StringFilter | null | undefined;
  /** The BCP 47 tag of its language, such as `en`. */
  readonly language?: StringFilter | null | undefined;
  /** How firmly the source states its properties. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Its name. */
  readonly name?: StringFilter | null | undefined;
  /** This does not match. A comparison with a missing value does not match, so its negation does. */
  readonly not?: SourceWhere | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  readonly or?: ReadonlyArray<SourceWhere> | null | undefined;
  /** What it is called within a sentence, with its article: `the ban on sales to ZTE`, `the United States`, `technology`. If missing, its name; that of a proposition or a source is then in quotation marks. */
  readonly phrase?: StringFilter | null | undefined;
  /** Whether a sentence has a plural verb after it: `U.S. officials are`. If missing, the verb is singular. */
  readonly plural?: BooleanFilter | null | undefined;
  /** The earliest date on which it can have been published. */
  readonly publishedFrom?: PartialDateFilter | null | undefined;
  /** The latest date on which it can have been published; the same if the date is known. */
  readonly publishedTo?: PartialDateFilter | null | undefined;
  /** Its publisher. */
  readonly publisher?: StringFilter | null | undefined;
  /** Its relationships. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full-text search in names, aliases, slugs and descriptions, by the rules of `search`. Every word must match, of the first 16. */
  readonly search?: string | null | undefined;
  /** Its slug. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances of actors on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** A topic that it concerns, or a broader topic of one (HAS_BROADER, up to four steps). Links of any confidence count. */
  readonly topic?: TopicWhere | null | undefined;
  /** Where it can be read. */
  readonly url?: UrlFilter | null | undefined;
};

/** Conditions on the number of related claims; all must match. */
export type StanceCountFilter = {
  /** Equals this. */
  readonly eq?: number | null | undefined;
  /** Is more than this. */
  readonly gt?: number | null | undefined;
  /** Is at least this. */
  readonly gte?: number | null | undefined;
  /** Is less than this. */
  readonly lt?: number | null | undefined;
  /** Is at most this. */
  readonly lte?: number | null | undefined;
  /** Count only claims that match. Default: all. */
  readonly where?: StanceWhere | null | undefined;
};

/** A grouping key of stances. */
export type StanceGroupKey =
  /** Whether the source does not name who speaks: `true` or `false`. */
  | 'ANONYMOUS'
  /** How directly its source supports it. */
  | 'ATTRIBUTION'
  /** Whether it was expressed in public or in private. */
  | 'AUDIENCE'
  /** In which capacity its holder speaks in it. */
  | 'CAPACITY'
  /** Its holder. */
  | 'HOLDER'
  /** The country of its holder. */
  | 'HOLDER_COUNTRY'
  /** The employer of its holder: where it has a role that is not over by the date of `@asOf`, or by today. */
  | 'HOLDER_EMPLOYER'
  /** The kind of its holder. */
  | 'HOLDER_KIND'
  /** How firmly it is said. */
  | 'MODALITY'
  /** The month in which it begins or was expressed, such as `2018-05`; missing if that may be one of several. */
  | 'MONTH'
  /** The type of the policy that it is about. */
  | 'POLICY_TYPE'
  /** Its position. */
  | 'POSITION'
  /** The country for whose side it speaks. */
  | 'SIDE'
  /** The source that it cites. */
  | 'SOURCE'
  /** What it is about. */
  | 'TARGET'
  /** The kind of its target. */
  | 'TARGET_KIND'
  /** The topics of its target; a topic is its own topic. */
  | 'TOPIC'
  /** The year in which it begins or was expressed; missing if that may be one of several. */
  | 'YEAR';

/** One sort key of a list of stances. */
export type StanceOrder =
  {   /** Its confidence. */
  readonly confidence: SortDirection; readonly heldOn?: never; readonly holder?: never; readonly modality?: never; readonly recordedAt?: never; readonly score?: never; readonly slug?: never; readonly target?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly confidence?: never;   /** When it was expressed. A window sorts by its last date; `2018` comes before `2018-04`. */
  readonly heldOn: SortDirection; readonly holder?: never; readonly modality?: never; readonly recordedAt?: never; readonly score?: never; readonly slug?: never; readonly target?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly confidence?: never; readonly heldOn?: never;   /** Its holder. */
  readonly holder: NameOrder; readonly modality?: never; readonly recordedAt?: never; readonly score?: never; readonly slug?: never; readonly target?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly confidence?: never; readonly heldOn?: never; readonly holder?: never;   /** How firmly it is said, from POSSIBLE to CERTAIN. */
  readonly modality: SortDirection; readonly recordedAt?: never; readonly score?: never; readonly slug?: never; readonly target?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly confidence?: never; readonly heldOn?: never; readonly holder?: never; readonly modality?: never;   /** When the graph recorded it. */
  readonly recordedAt: SortDirection; readonly score?: never; readonly slug?: never; readonly target?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly confidence?: never; readonly heldOn?: never; readonly holder?: never; readonly modality?: never; readonly recordedAt?: never;   /** The position as a number; MIXED comes last. */
  readonly score: SortDirection; readonly slug?: never; readonly target?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly confidence?: never; readonly heldOn?: never; readonly holder?: never; readonly modality?: never; readonly recordedAt?: never; readonly score?: never;   /** Its slug. */
  readonly slug: SortDirection; readonly target?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly confidence?: never; readonly heldOn?: never; readonly holder?: never; readonly modality?: never; readonly recordedAt?: never; readonly score?: never; readonly slug?: never;   /** What it is about. */
  readonly target: NameOrder; readonly validFrom?: never; readonly validTo?: never; }
  |  { readonly confidence?: never; readonly heldOn?: never; readonly holder?: never; readonly modality?: never; readonly recordedAt?: never; readonly score?: never; readonly slug?: never; readonly target?: never;   /** The date from which it is true in the world. A window sorts by its last date; `2018` comes before `2018-04`. */
  readonly validFrom: SortDirection; readonly validTo?: never; }
  |  { readonly confidence?: never; readonly heldOn?: never; readonly holder?: never; readonly modality?: never; readonly recordedAt?: never; readonly score?: never; readonly slug?: never; readonly target?: never; readonly validFrom?: never;   /** The date up to which it is true in the world. A window sorts by its last date; `2018` comes before `2018-04`. */
  readonly validTo: SortDirection; };

/** Conditions on related claims that are visible under `@asOf`. */
export type StanceQuantifier = {
  /** How many match. */
  readonly count?: StanceCountFilter | null | undefined;
  /** All match. True if there are none. */
  readonly every?: StanceWhere | null | undefined;
  /** None matches. True if there are none. */
  readonly none?: StanceWhere | null | undefined;
  /** At least one matches. */
  readonly some?: StanceWhere | null | undefined;
};

/** A filter of stances: all conditions must match. An empty filter matches everything; a null is refused. */
export type StanceWhere = {
  /** All of these match. An empty list matches everything. */
  readonly and?: ReadonlyArray<StanceWhere> | null | undefined;
  /** The source does not name who speaks. */
  readonly anonymous?: BooleanFilter | null | undefined;
  /** How directly its source supports it. */
  readonly attribution?: AttributionFilter | null | undefined;
  /** Whether it was expressed in public or in private. */
  readonly audience?: AudienceFilter | null | undefined;
  /** In which capacity its holder speaks in it. */
  readonly capacity?: CapacityFilter | null | undefined;
  /** A place that it cites: one of its citations matches all of this. Name the source too where claims cite several. */
  readonly citations?: CitationWhere | null | undefined;
  /** From 0 to 1, on the scale of the codebook. */
  readonly confidence?: FloatFilter | null | undefined;
  /** It had ended when its source was written. */
  readonly ended?: BooleanFilter | null | undefined;
  /** The word of the source that hedges it. */
  readonly hedge?: StringFilter | null | undefined;
  /** When it was expressed. */
  readonly heldOn?: PartialDateFilter | null | undefined;
  /** Its holder. */
  readonly holder?: ActorWhere | null | undefined;
  /** How firmly it is said. */
  readonly modality?: ModalityFilter | null | undefined;
  /** This does not match. A comparison with a missing value does not match, so its negation does. */
  readonly not?: StanceWhere | null | undefined;
  /** A note on how it was coded. */
  readonly note?: StringFilter | null | undefined;
  /** The body on whose behalf it was expressed; `{}` matches if there is one. */
  readonly onBehalfOf?: ActorWhere | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  readonly or?: ReadonlyArray<StanceWhere> | null | undefined;
  /** The position: for or against, and how strongly. */
  readonly position?: PositionFilter | null | undefined;
  /** A quotation from the source. */
  readonly quote?: StringFilter | null | undefined;
  /** When the graph recorded it. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** When the graph retracted it. */
  readonly retractedAt?: DateTimeFilter | null | undefined;
  /** The position as a number, 2 to -2; missing if MIXED. */
  readonly score?: IntFilter | null | undefined;
  /** The country for whose side it speaks: see the field `side`; `{}` matches if there is one. `not: { side: … }` matches those of no side too. */
  readonly side?: CountryWhere | null | undefined;
  /** Its slug. */
  readonly slug?: StringFilter | null | undefined;
  /** A source that it cites. */
  readonly source?: SourceWhere | null | undefined;
  /** What it is about. */
  readonly target?: EntityWhere | null | undefined;
  /** Full-text search in summary, note and quote, by the rules of `search`. Every word must match, of the first 16. */
  readonly text?: string | null | undefined;
  /** True in the world from this date on. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** True in the world up to this date. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type StringFilter = {
  /** Contains this text. Case-sensitive. */
  readonly contains?: string | null | undefined;
  /** Equals this. */
  readonly eq?: string | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
  /** Starts with this text. Case-sensitive. */
  readonly startsWith?: string | null | undefined;
};

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type StringsFilter = {
  /** Contains this value. */
  readonly has?: string | null | undefined;
  /** Whether the list is empty. */
  readonly isEmpty?: boolean | null | undefined;
};

/** A filter of topics: all conditions must match. An empty filter matches everything; a null is refused. */
export type TopicWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these match. An empty list matches everything. */
  readonly and?: ReadonlyArray<TopicWhere> | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** Identifiers in registers, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** The word of the source that hedges its properties. */
  readonly hedge?: StringFilter | null | undefined;
  /** How firmly the source states its properties. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Its name. */
  readonly name?: StringFilter | null | undefined;
  /** This does not match. A comparison with a missing value does not match, so its negation does. */
  readonly not?: TopicWhere | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  readonly or?: ReadonlyArray<TopicWhere> | null | undefined;
  /** What it is called within a sentence, with its article: `the ban on sales to ZTE`, `the United States`, `technology`. If missing, its name; that of a proposition or a source is then in quotation marks. */
  readonly phrase?: StringFilter | null | undefined;
  /** Whether a sentence has a plural verb after it: `U.S. officials are`. If missing, the verb is singular. */
  readonly plural?: BooleanFilter | null | undefined;
  /** Its relationships. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full-text search in names, aliases, slugs and descriptions, by the rules of `search`. Every word must match, of the first 16. */
  readonly search?: string | null | undefined;
  /** Its slug. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances of actors on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
};

/** Conditions on a value; all must match. A missing value matches only `isNull: true`. */
export type UrlFilter = {
  /** Equals this. */
  readonly eq?: string | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether the value is missing. No other operator matches a missing value. */
  readonly isNull?: boolean | null | undefined;
  /** Starts with this text. */
  readonly startsWith?: string | null | undefined;
};

/** An enum describing what kind of type a given `__Type` is. */
export type __TypeKind =
  /** Indicates this type is a scalar. */
  | 'SCALAR'
  /** Indicates this type is an object. `fields` and `interfaces` are valid fields. */
  | 'OBJECT'
  /** Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields. */
  | 'INTERFACE'
  /** Indicates this type is a union. `possibleTypes` is a valid field. */
  | 'UNION'
  /** Indicates this type is an enum. `enumValues` is a valid field. */
  | 'ENUM'
  /** Indicates this type is an input object. `inputFields` is a valid field. */
  | 'INPUT_OBJECT'
  /** Indicates this type is a list. `ofType` is a valid field. */
  | 'LIST'
  /** Indicates this type is a non-null. `ofType` is a valid field. */
  | 'NON_NULL';

export type BlocsQueryVariables = Exact<{
  actors: ActorWhere;
  with?: ActorWhere | null | undefined;
  targets?: EntityWhere | null | undefined;
  measure?: AlignmentMeasure | null | undefined;
  normalization?: Normalization | null | undefined;
  holderAs?: HolderRole | null | undefined;
  basis?: ReadonlyArray<Basis> | Basis | null | undefined;
  minConfidence?: number | null | undefined;
  minShared?: number | null | undefined;
  first: number;
  hasInputs: boolean;
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type BlocsQuery = { readonly alignment: { readonly exportAddress: string, readonly edges: ReadonlyArray<{ readonly node: { readonly value: number, readonly shared: number, readonly agree: number, readonly disagree: number, readonly a:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
        , readonly b:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
        , readonly explanation: { readonly formula: string, readonly calculation: string, readonly inputs?: ReadonlyArray<{ readonly target:
              | { readonly slug: string, readonly name: string }
              | { readonly slug: string, readonly name: string }
              | { readonly slug: string, readonly name: string }
              | { readonly slug: string, readonly name: string }
              | { readonly slug: string, readonly name: string }
              | { readonly slug: string, readonly name: string }
              | { readonly slug: string, readonly name: string }
              | { readonly slug: string, readonly name: string }
              | { readonly slug: string, readonly name: string }
              | { readonly slug: string, readonly name: string }
            , readonly positionOfA: SideFragment | null, readonly positionOfB: SideFragment | null }> } } }> } };

export type ChangesQueryVariables = Exact<{
  since: string;
  until: string;
  clock: Clock;
  holderAs: HolderRole;
  basis: ReadonlyArray<Basis> | Basis;
  where: StanceWhere;
  about: string;
  hasAbout: boolean;
  first: number;
  after?: string | null | undefined;
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type ChangesQuery = { readonly about?:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
   | null, readonly stanceChanges: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly change: Change, readonly audience: Audience, readonly holder:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
        , readonly target:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
        , readonly before: SideFragment | null, readonly after: SideFragment | null } }> } };

export type ChangesBeginQueryVariables = Exact<{ [key: string]: never; }>;


export type ChangesBeginQuery = { readonly graph: { readonly latest: string | null, readonly lastRecordedAt: string | null } };

export type SideFragment = { readonly position: Position, readonly mean: number | null, readonly count: number, readonly basis: Basis, readonly confidence: number, readonly because: ReadonlyArray<
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
  > };

export type CellFragment = { readonly position: Position, readonly score: number | null, readonly mean: number | null, readonly contested: boolean, readonly basis: Basis, readonly confidence: number, readonly count: number, readonly isOpposed: boolean, readonly because: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
  > };

export type CompareQueryVariables = Exact<{
  holders: ActorWhere;
  targets: EntityWhere;
  holderAs: HolderRole;
  basis: ReadonlyArray<Basis> | Basis;
  groupBy?: HolderGrouping | null | undefined;
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type CompareQuery = { readonly stanceMatrix: { readonly exportAddress: string, readonly holders: ReadonlyArray<
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
    >, readonly targets: ReadonlyArray<
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
    >, readonly cells: ReadonlyArray<(
      { readonly holder:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
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
       }
      & CellFragment
    )>, readonly groups: ReadonlyArray<{ readonly value: string | null, readonly entity:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly holders: ReadonlyArray<
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
      >, readonly cells: ReadonlyArray<{ readonly mean: number | null, readonly count: number, readonly target:
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
         }> }>, readonly omitted: { readonly holders: number, readonly targets: number } } };

export type ContradictionsQueryVariables = Exact<{
  basis: ReadonlyArray<Basis> | Basis;
  apart: number;
  where: StanceWhere;
  about: string;
  hasAbout: boolean;
  first: number;
  after?: string | null | undefined;
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type ContradictionsQuery = { readonly about?:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
   | null, readonly contradictions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly reason: ContradictionReason, readonly holder:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
        , readonly positionOfA: AgainstFragment, readonly positionOfB: AgainstFragment, readonly via: ReadonlyArray<{ readonly id: string, readonly sentence: string }> } }> } };

export type AgainstFragment = { readonly side: Polarity, readonly basis: Basis, readonly target:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
  , readonly because: ReadonlyArray<
    | { readonly id: string, readonly sentence: string }
    | { readonly id: string, readonly sentence: string }
  > };

export type ProfileQueryVariables = Exact<{
  slug: string;
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type ProfileQuery = { readonly entity:
    | { readonly industry: string | null, readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null, readonly aliases: ReadonlyArray<string>, readonly modality: Modality, readonly hedge: string | null, readonly pageUrl: string, readonly country: { readonly slug: string, readonly name: string } | null, readonly countryBecause: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
      >, readonly stances: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly target:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             }
            & StanceLineFragment
          ) }> }, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly citations: ReadonlyArray<PlaceFragment>, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }>, readonly stancesOn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly holder:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             }
            & StanceLineFragment
          ) }> }, readonly positions: { readonly groups: ReadonlyArray<{ readonly count: number, readonly holders: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }
    | { readonly isoCode: string | null, readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null, readonly aliases: ReadonlyArray<string>, readonly modality: Modality, readonly hedge: string | null, readonly pageUrl: string, readonly country: { readonly slug: string, readonly name: string } | null, readonly countryBecause: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
      >, readonly stances: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly target:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             }
            & StanceLineFragment
          ) }> }, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly citations: ReadonlyArray<PlaceFragment>, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }>, readonly stancesOn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly holder:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             }
            & StanceLineFragment
          ) }> }, readonly positions: { readonly groups: ReadonlyArray<{ readonly count: number, readonly holders: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }
    | { readonly eventType: EventType, readonly startedOn: string | null, readonly endedOn: string | null, readonly place: string | null, readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null, readonly aliases: ReadonlyArray<string>, readonly modality: Modality, readonly hedge: string | null, readonly pageUrl: string, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly citations: ReadonlyArray<PlaceFragment>, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }>, readonly stancesOn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly holder:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             }
            & StanceLineFragment
          ) }> }, readonly positions: { readonly groups: ReadonlyArray<{ readonly count: number, readonly holders: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }
    | { readonly level: GovernmentLevel, readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null, readonly aliases: ReadonlyArray<string>, readonly modality: Modality, readonly hedge: string | null, readonly pageUrl: string, readonly country: { readonly slug: string, readonly name: string } | null, readonly countryBecause: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
      >, readonly stances: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly target:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             }
            & StanceLineFragment
          ) }> }, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly citations: ReadonlyArray<PlaceFragment>, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }>, readonly stancesOn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly holder:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             }
            & StanceLineFragment
          ) }> }, readonly positions: { readonly groups: ReadonlyArray<{ readonly count: number, readonly holders: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }
    | { readonly organizationType: OrganizationType, readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null, readonly aliases: ReadonlyArray<string>, readonly modality: Modality, readonly hedge: string | null, readonly pageUrl: string, readonly country: { readonly slug: string, readonly name: string } | null, readonly countryBecause: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
      >, readonly stances: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly target:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             }
            & StanceLineFragment
          ) }> }, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly citations: ReadonlyArray<PlaceFragment>, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }>, readonly stancesOn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly holder:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             }
            & StanceLineFragment
          ) }> }, readonly positions: { readonly groups: ReadonlyArray<{ readonly count: number, readonly holders: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null, readonly aliases: ReadonlyArray<string>, readonly modality: Modality, readonly hedge: string | null, readonly pageUrl: string, readonly country: { readonly slug: string, readonly name: string } | null, readonly countryBecause: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
      >, readonly stances: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly target:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             }
            & StanceLineFragment
          ) }> }, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly citations: ReadonlyArray<PlaceFragment>, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }>, readonly stancesOn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly holder:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             }
            & StanceLineFragment
          ) }> }, readonly positions: { readonly groups: ReadonlyArray<{ readonly count: number, readonly holders: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }
    | { readonly policyType: PolicyType, readonly status: PolicyStatus | null, readonly endedOn: string | null, readonly duration: string | null, readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null, readonly aliases: ReadonlyArray<string>, readonly modality: Modality, readonly hedge: string | null, readonly pageUrl: string, readonly penalty: { readonly amount: number, readonly currency: string } | null, readonly tradeValue: { readonly amount: number, readonly currency: string } | null, readonly statusBecause: { readonly id: string } | null, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly citations: ReadonlyArray<PlaceFragment>, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }>, readonly stancesOn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly holder:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             }
            & StanceLineFragment
          ) }> }, readonly positions: { readonly groups: ReadonlyArray<{ readonly count: number, readonly holders: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null, readonly aliases: ReadonlyArray<string>, readonly modality: Modality, readonly hedge: string | null, readonly pageUrl: string, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly citations: ReadonlyArray<PlaceFragment>, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }>, readonly stancesOn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly holder:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             }
            & StanceLineFragment
          ) }> }, readonly positions: { readonly groups: ReadonlyArray<{ readonly count: number, readonly holders: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }
    | { readonly publisher: string | null, readonly publishedFrom: string | null, readonly publishedTo: string | null, readonly url: string | null, readonly language: string | null, readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null, readonly aliases: ReadonlyArray<string>, readonly modality: Modality, readonly hedge: string | null, readonly pageUrl: string, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly citations: ReadonlyArray<PlaceFragment>, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }>, readonly stancesOn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly holder:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             }
            & StanceLineFragment
          ) }> }, readonly positions: { readonly groups: ReadonlyArray<{ readonly count: number, readonly holders: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null, readonly aliases: ReadonlyArray<string>, readonly modality: Modality, readonly hedge: string | null, readonly pageUrl: string, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly citations: ReadonlyArray<PlaceFragment>, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }>, readonly stancesOn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly holder:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             }
            & StanceLineFragment
          ) }> }, readonly positions: { readonly groups: ReadonlyArray<{ readonly count: number, readonly holders: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }
   | null, readonly neighborhood: { readonly exportAddress: string, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: number, readonly modality: Modality, readonly from:
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
      , readonly to:
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
      , readonly citations: ReadonlyArray<PlaceFragment> }>, readonly omitted: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly shown: number, readonly total: number }> }, readonly changeDays: ReadonlyArray<{ readonly day: string, readonly begins: number, readonly ends: number }> };

export type StanceLineFragment = { readonly id: string, readonly position: Position, readonly score: number | null, readonly summary: string, readonly heldOn: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: number, readonly modality: Modality, readonly hedge: string | null, readonly attribution: Attribution, readonly citations: ReadonlyArray<PlaceFragment> };

export type PlaceFragment = { readonly locator: string | null, readonly source: { readonly slug: string, readonly name: string } };

export type MoreQueryVariables = Exact<{
  slug: string;
  types: ReadonlyArray<RelationshipType> | RelationshipType;
  direction: Direction;
  after?: string | null | undefined;
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type MoreQuery = { readonly entity:
    | { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: RelationshipType, readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: number, readonly modality: Modality, readonly from:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
            , readonly to:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             } }> } }
    | { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: RelationshipType, readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: number, readonly modality: Modality, readonly from:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
            , readonly to:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             } }> } }
    | { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: RelationshipType, readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: number, readonly modality: Modality, readonly from:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
            , readonly to:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             } }> } }
    | { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: RelationshipType, readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: number, readonly modality: Modality, readonly from:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
            , readonly to:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             } }> } }
    | { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: RelationshipType, readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: number, readonly modality: Modality, readonly from:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
            , readonly to:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             } }> } }
    | { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: RelationshipType, readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: number, readonly modality: Modality, readonly from:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
            , readonly to:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             } }> } }
    | { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: RelationshipType, readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: number, readonly modality: Modality, readonly from:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
            , readonly to:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             } }> } }
    | { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: RelationshipType, readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: number, readonly modality: Modality, readonly from:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
            , readonly to:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             } }> } }
    | { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: RelationshipType, readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: number, readonly modality: Modality, readonly from:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
            , readonly to:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             } }> } }
    | { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: RelationshipType, readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: number, readonly modality: Modality, readonly from:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
            , readonly to:
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
              | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
             } }> } }
   | null };

export type PossibleQueryVariables = Exact<{
  slug: string;
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type PossibleQuery = { readonly entity:
    | { readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
    | { readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
    | { readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
    | { readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
    | { readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
    | { readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
    | { readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
    | { readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
    | { readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
    | { readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
   | null };

export type LaterQueryVariables = Exact<{
  slug: string;
  validAt: string;
  knownAt?: string | null | undefined;
}>;


export type LaterQuery = { readonly entity:
    | { readonly stances: { readonly totalCount: number }, readonly relationships: { readonly totalCount: number }, readonly stancesOn: { readonly totalCount: number } }
    | { readonly stances: { readonly totalCount: number }, readonly relationships: { readonly totalCount: number }, readonly stancesOn: { readonly totalCount: number } }
    | { readonly relationships: { readonly totalCount: number }, readonly stancesOn: { readonly totalCount: number } }
    | { readonly stances: { readonly totalCount: number }, readonly relationships: { readonly totalCount: number }, readonly stancesOn: { readonly totalCount: number } }
    | { readonly stances: { readonly totalCount: number }, readonly relationships: { readonly totalCount: number }, readonly stancesOn: { readonly totalCount: number } }
    | { readonly stances: { readonly totalCount: number }, readonly relationships: { readonly totalCount: number }, readonly stancesOn: { readonly totalCount: number } }
    | { readonly relationships: { readonly totalCount: number }, readonly stancesOn: { readonly totalCount: number } }
    | { readonly relationships: { readonly totalCount: number }, readonly stancesOn: { readonly totalCount: number } }
    | { readonly relationships: { readonly totalCount: number }, readonly stancesOn: { readonly totalCount: number } }
    | { readonly relationships: { readonly totalCount: number }, readonly stancesOn: { readonly totalCount: number } }
   | null };

export type EvidenceQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type EvidenceQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Company', readonly id: string }
    | { readonly __typename: 'Country', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'GovernmentBody', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Policy', readonly id: string }
    | { readonly __typename: 'Proposition', readonly id: string }
    | { readonly __typename: 'Relationship', readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly ended: boolean, readonly recordedAt: string, readonly retractedAt: string | null, readonly attribution: Attribution, readonly confidence: number, readonly modality: Modality, readonly hedge: string | null, readonly note: string | null, readonly quote: string | null, readonly pageUrl: string, readonly type: RelationshipType, readonly isAnnounced: boolean, readonly title: string | null, readonly city: string | null, readonly product: string | null, readonly share: number | null, readonly amount: number | null, readonly currency: string | null, readonly role: string | null, readonly polarity: Polarity | null, readonly denialToo: boolean | null, readonly contribution: string | null, readonly id: string, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly slug: string, readonly name: string, readonly publisher: string | null, readonly publishedFrom: string | null, readonly url: string | null } }>, readonly supersededBy:
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly history: ReadonlyArray<
        | { readonly id: string, readonly recordedAt: string, readonly retractedAt: string | null, readonly sentence: string, readonly confidence: number, readonly validFrom: string | null, readonly validTo: string | null }
        | { readonly position: Position, readonly id: string, readonly recordedAt: string, readonly retractedAt: string | null, readonly sentence: string, readonly confidence: number, readonly validFrom: string | null, readonly validTo: string | null }
      >, readonly from:
        | End_Company_Fragment
        | End_Country_Fragment
        | End_Event_Fragment
        | End_GovernmentBody_Fragment
        | End_Organization_Fragment
        | End_Person_Fragment
        | End_Policy_Fragment
        | End_Proposition_Fragment
        | End_Source_Fragment
        | End_Topic_Fragment
      , readonly to:
        | End_Company_Fragment
        | End_Country_Fragment
        | End_Event_Fragment
        | End_GovernmentBody_Fragment
        | End_Organization_Fragment
        | End_Person_Fragment
        | End_Policy_Fragment
        | End_Proposition_Fragment
        | End_Source_Fragment
        | End_Topic_Fragment
       }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Stance', readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly ended: boolean, readonly recordedAt: string, readonly retractedAt: string | null, readonly attribution: Attribution, readonly confidence: number, readonly modality: Modality, readonly hedge: string | null, readonly note: string | null, readonly quote: string | null, readonly pageUrl: string, readonly slug: string, readonly position: Position, readonly summary: string, readonly heldOn: string | null, readonly audience: Audience, readonly capacity: Capacity | null, readonly anonymous: boolean, readonly id: string, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly slug: string, readonly name: string, readonly publisher: string | null, readonly publishedFrom: string | null, readonly url: string | null } }>, readonly supersededBy:
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly history: ReadonlyArray<
        | { readonly id: string, readonly recordedAt: string, readonly retractedAt: string | null, readonly sentence: string, readonly confidence: number, readonly validFrom: string | null, readonly validTo: string | null }
        | { readonly position: Position, readonly id: string, readonly recordedAt: string, readonly retractedAt: string | null, readonly sentence: string, readonly confidence: number, readonly validFrom: string | null, readonly validTo: string | null }
      >, readonly side: { readonly slug: string, readonly name: string } | null, readonly holder:
        | End_Company_Fragment
        | End_Country_Fragment
        | End_GovernmentBody_Fragment
        | End_Organization_Fragment
        | End_Person_Fragment
      , readonly onBehalfOf:
        | End_Company_Fragment
        | End_Country_Fragment
        | End_GovernmentBody_Fragment
        | End_Organization_Fragment
        | End_Person_Fragment
       | null, readonly target:
        | (
          { readonly for: OthersFragment, readonly against: OthersFragment }
          & End_Company_Fragment
        )
        | (
          { readonly for: OthersFragment, readonly against: OthersFragment }
          & End_Country_Fragment
        )
        | (
          { readonly for: OthersFragment, readonly against: OthersFragment }
          & End_Event_Fragment
        )
        | (
          { readonly for: OthersFragment, readonly against: OthersFragment }
          & End_GovernmentBody_Fragment
        )
        | (
          { readonly for: OthersFragment, readonly against: OthersFragment }
          & End_Organization_Fragment
        )
        | (
          { readonly for: OthersFragment, readonly against: OthersFragment }
          & End_Person_Fragment
        )
        | (
          { readonly for: OthersFragment, readonly against: OthersFragment }
          & End_Policy_Fragment
        )
        | (
          { readonly for: OthersFragment, readonly against: OthersFragment }
          & End_Proposition_Fragment
        )
        | (
          { readonly for: OthersFragment, readonly against: OthersFragment }
          & End_Source_Fragment
        )
        | (
          { readonly for: OthersFragment, readonly against: OthersFragment }
          & End_Topic_Fragment
        )
       }
    | { readonly __typename: 'Topic', readonly id: string }
   | null> };

type End_Company_Fragment = { readonly slug: string, readonly name: string, readonly kind: EntityKind };

type End_Country_Fragment = { readonly slug: string, readonly name: string, readonly kind: EntityKind };

type End_Event_Fragment = { readonly slug: string, readonly name: string, readonly kind: EntityKind };

type End_GovernmentBody_Fragment = { readonly slug: string, readonly name: string, readonly kind: EntityKind };

type End_Organization_Fragment = { readonly slug: string, readonly name: string, readonly kind: EntityKind };

type End_Person_Fragment = { readonly slug: string, readonly name: string, readonly kind: EntityKind };

type End_Policy_Fragment = { readonly slug: string, readonly name: string, readonly kind: EntityKind };

type End_Proposition_Fragment = { readonly slug: string, readonly name: string, readonly kind: EntityKind };

type End_Source_Fragment = { readonly slug: string, readonly name: string, readonly kind: EntityKind };

type End_Topic_Fragment = { readonly slug: string, readonly name: string, readonly kind: EntityKind };

export type EndFragment =
  | End_Company_Fragment
  | End_Country_Fragment
  | End_Event_Fragment
  | End_GovernmentBody_Fragment
  | End_Organization_Fragment
  | End_Person_Fragment
  | End_Policy_Fragment
  | End_Proposition_Fragment
  | End_Source_Fragment
  | End_Topic_Fragment
;

export type OthersFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly position: Position, readonly confidence: number, readonly heldOn: string | null, readonly validFrom: string | null, readonly holder:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       } }> };

export type ForAndAgainstQueryVariables = Exact<{
  target: string;
  holders: ActorWhere;
  holderAs: HolderRole;
  basis: ReadonlyArray<Basis> | Basis;
  groupBy?: HolderGrouping | null | undefined;
  everybody: StanceGroupKey;
  whereEverybody: StanceWhere;
  hasEverybody: boolean;
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type ForAndAgainstQuery = { readonly entity:
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
   | null, readonly stanceMatrix: { readonly holders: ReadonlyArray<
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
    >, readonly cells: ReadonlyArray<(
      { readonly holder:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
       }
      & CellFragment
    )>, readonly groups: ReadonlyArray<{ readonly value: string | null, readonly entity:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly holders: ReadonlyArray<
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
      > }>, readonly omitted: { readonly holders: number } }, readonly everybody?: { readonly totalGroups: number, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly entity:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         | null }> }> } };

export type AroundQueryVariables = Exact<{
  slug: string;
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type AroundQuery = { readonly entity:
    | { readonly name: string, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
    | { readonly name: string, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
    | { readonly name: string, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
    | { readonly name: string, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
    | { readonly name: string, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
    | { readonly name: string, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
    | { readonly name: string, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
    | { readonly name: string, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
    | { readonly name: string, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
    | { readonly name: string, readonly degrees: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly count: number }> }
   | null };

export type DrawQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  direction: Direction;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  stances: boolean;
  perType: number;
  first: number;
  order: NeighborhoodOrder;
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type DrawQuery = { readonly neighborhood: DrawnFragment };

export type DrawBothWaysQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  outTypes?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  outStances: boolean;
  inTypes?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  inStances: boolean;
  perType: number;
  first: number;
  order: NeighborhoodOrder;
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type DrawBothWaysQuery = { readonly out: DrawnFragment, readonly in: DrawnFragment };

export type DrawnFragment = { readonly nodes: ReadonlyArray<
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
    | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
  >, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: number, readonly from:
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
    , readonly to:
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
     }>, readonly stances: ReadonlyArray<{ readonly id: string, readonly position: Position, readonly sentence: string, readonly heldOn: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: number, readonly holder:
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
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
     }>, readonly omitted: ReadonlyArray<{ readonly type: ClaimType, readonly direction: Direction, readonly shown: number, readonly total: number, readonly entity:
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
     }> };

export type HomeQueryVariables = Exact<{
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type HomeQuery = { readonly graph: { readonly name: string, readonly description: string, readonly earliest: string | null, readonly latest: string | null, readonly lastRecordedAt: string | null, readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly claims: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> }, readonly contested: { readonly groups: ReadonlyArray<{ readonly count: number, readonly holders: number, readonly meanScore: number | null, readonly standardDeviation: number | null, readonly keys: ReadonlyArray<{ readonly entity:
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
         | null }> }> }, readonly sources: { readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly entity:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         | null }> }> }, readonly holders: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly entity:
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
          | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
         | null }> }> } };

export type CountsQueryVariables = Exact<{
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type CountsQuery = { readonly graph: { readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly claims: ReadonlyArray<{ readonly type: ClaimType, readonly count: number }> }, readonly Position: ValueCountsFragment, readonly Modality: ValueCountsFragment, readonly Attribution: ValueCountsFragment, readonly Capacity: ValueCountsFragment };

export type ValueCountsFragment = { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> };

export type ModelQueryVariables = Exact<{ [key: string]: never; }>;


export type ModelQuery = { readonly entity: TypeDescribedFragment | null, readonly claim: TypeDescribedFragment | null, readonly stance: TypeDescribedFragment | null, readonly relationship: TypeDescribedFragment | null, readonly PERSON: TypeDescribedFragment | null, readonly GOVERNMENT_BODY: TypeDescribedFragment | null, readonly ORGANIZATION: TypeDescribedFragment | null, readonly COMPANY: TypeDescribedFragment | null, readonly COUNTRY: TypeDescribedFragment | null, readonly POLICY: TypeDescribedFragment | null, readonly EVENT: TypeDescribedFragment | null, readonly TOPIC: TypeDescribedFragment | null, readonly PROPOSITION: TypeDescribedFragment | null, readonly SOURCE: TypeDescribedFragment | null, readonly kinds: ValuesFragment | null, readonly types: ValuesFragment | null, readonly Position: ValuesFragment | null, readonly Modality: ValuesFragment | null, readonly Attribution: ValuesFragment | null, readonly Capacity: ValuesFragment | null };

export type TypeDescribedFragment = { readonly description: string | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly description: string | null, readonly type: (
      { readonly ofType: (
        { readonly ofType: (
          { readonly ofType: NamedFragment | null }
          & NamedFragment
        ) | null }
        & NamedFragment
      ) | null }
      & NamedFragment
    ) }> | null };

export type NamedFragment = { readonly kind: __TypeKind, readonly name: string | null };

export type ValuesFragment = { readonly description: string | null, readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  hasFrom: boolean;
  hasTo: boolean;
  hasBoth: boolean;
  maxHops: number;
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type PathsQuery = { readonly start?:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
   | null, readonly end?:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
   | null, readonly paths?: { readonly complete: boolean, readonly stoppedBecause: PathStop | null, readonly paths: ReadonlyArray<{ readonly length: number, readonly confidence: number, readonly hops: ReadonlyArray<{ readonly totalClaims: number, readonly from:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
        , readonly to:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
        , readonly claims: ReadonlyArray<
          | { readonly id: string, readonly sentence: string, readonly confidence: number }
          | { readonly id: string, readonly sentence: string, readonly confidence: number }
        > }> }> } };

export type ListingQueryVariables = Exact<{
  kinds: ReadonlyArray<EntityKind> | EntityKind;
  after?: string | null | undefined;
}>;


export type ListingQuery = { readonly entities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly slug: string, readonly name: string, readonly description: string | null }
        | { readonly slug: string, readonly name: string, readonly description: string | null }
        | { readonly slug: string, readonly name: string, readonly description: string | null }
        | { readonly slug: string, readonly name: string, readonly description: string | null }
        | { readonly slug: string, readonly name: string, readonly description: string | null }
        | { readonly slug: string, readonly name: string, readonly description: string | null }
        | { readonly slug: string, readonly name: string, readonly description: string | null }
        | { readonly slug: string, readonly name: string, readonly description: string | null }
        | { readonly slug: string, readonly name: string, readonly description: string | null }
        | { readonly slug: string, readonly name: string, readonly description: string | null }
       }> } };

export type SuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type SuggestionsQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
      , readonly matched: { readonly field: SearchField, readonly snippet: string, readonly hits: ReadonlyArray<{ readonly start: number, readonly end: number }> } }> } };

export type ResultsQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  after?: string | null | undefined;
}>;


export type ResultsQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matchedAllWords: boolean, readonly node:
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null }
      , readonly matched: { readonly field: SearchField, readonly snippet: string, readonly hits: ReadonlyArray<{ readonly start: number, readonly end: number }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly facets: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }> } };

export type SnapshotQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type SnapshotQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Company', readonly id: string }
    | { readonly __typename: 'Country', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'GovernmentBody', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Policy', readonly id: string }
    | { readonly __typename: 'Proposition', readonly id: string }
    | { readonly __typename: 'Relationship', readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly ended: boolean, readonly attribution: Attribution, readonly confidence: number, readonly modality: Modality, readonly hedge: string | null, readonly note: string | null, readonly quote: string | null, readonly pageUrl: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly name: string, readonly publisher: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Stance', readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly ended: boolean, readonly attribution: Attribution, readonly confidence: number, readonly modality: Modality, readonly hedge: string | null, readonly note: string | null, readonly quote: string | null, readonly pageUrl: string, readonly position: Position, readonly heldOn: string | null, readonly id: string, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly name: string, readonly publisher: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Topic', readonly id: string }
   | null> };

export type ReadingQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type ReadingQuery = { readonly source: { readonly slug: string, readonly name: string, readonly publisher: string | null, readonly publishedFrom: string | null, readonly publishedTo: string | null, readonly url: string | null, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Relationship', readonly id: string, readonly sentence: string, readonly confidence: number, readonly modality: Modality, readonly citations: ReadonlyArray<PlaceFragment> }
          | { readonly __typename: 'Stance', readonly position: Position, readonly id: string, readonly sentence: string, readonly confidence: number, readonly modality: Modality, readonly citations: ReadonlyArray<PlaceFragment> }
         }> } } | null };

export type StancesQueryVariables = Exact<{
  where?: StanceWhere | null | undefined;
  orderBy?: ReadonlyArray<StanceOrder> | StanceOrder | null | undefined;
  after?: string | null | undefined;
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type StancesQuery = { readonly stances: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly holder:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
        , readonly target:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
        , readonly side: { readonly slug: string, readonly name: string } | null }
        & StanceLineFragment
      ) }> }, readonly positions: FacetFragment, readonly sides: FacetFragment, readonly holders: FacetFragment, readonly targets: FacetFragment };

export type FacetFragment = { readonly totalGroups: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null }> }> };

export type TimelineQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  first: number;
  after?: string | null | undefined;
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type TimelineQuery = { readonly entities: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
        | { readonly slug: string, readonly name: string, readonly kind: EntityKind }
       }> }, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Relationship', readonly type: RelationshipType, readonly id: string, readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly ended: boolean, readonly confidence: number, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           }
        | { readonly __typename: 'Stance', readonly heldOn: string | null, readonly position: Position, readonly id: string, readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly ended: boolean, readonly confidence: number, readonly holder:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly target:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           }
       }> }, readonly changeDays: ReadonlyArray<{ readonly day: string, readonly begins: number, readonly ends: number }> };

export type HoldingQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  after?: string | null | undefined;
  validAt?: string | null | undefined;
  certainty: Certainty;
  knownAt?: string | null | undefined;
}>;


export type HoldingQuery = { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string }
        | { readonly id: string }
       }> } };

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
export const SideFragmentDoc = new TypedDocumentString(`
    fragment Side on StancePosition {
  position
  mean
  count
  basis
  confidence
  because {
    id
    sentence
  }
}
    `, {"fragmentName":"Side"}) as unknown as TypedDocumentString<SideFragment, unknown>;
export const CellFragmentDoc = new TypedDocumentString(`
    fragment Cell on StanceMatrixCell {
  position
  score
  mean
  contested
  basis
  confidence
  count
  isOpposed
  because {
    id
  }
}
    `, {"fragmentName":"Cell"}) as unknown as TypedDocumentString<CellFragment, unknown>;
export const AgainstFragmentDoc = new TypedDocumentString(`
    fragment Against on ContradictionPosition {
  target {
    slug
    name
  }
  side
  basis
  because {
    id
    sentence
  }
}
    `, {"fragmentName":"Against"}) as unknown as TypedDocumentString<AgainstFragment, unknown>;
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on Citation {
  locator
  source {
    slug
    name
  }
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const StanceLineFragmentDoc = new TypedDocumentString(`
    fragment StanceLine on Stance {
  id
  position
  score
  summary
  heldOn
  validFrom
  validTo
  confidence
  modality
  hedge
  attribution
  citations {
    ...Place
  }
}
    fragment Place on Citation {
  locator
  source {
    slug
    name
  }
}`, {"fragmentName":"StanceLine"}) as unknown as TypedDocumentString<StanceLineFragment, unknown>;
export const EndFragmentDoc = new TypedDocumentString(`
    fragment End on Entity {
  slug
  name
  kind
}
    `, {"fragmentName":"End"}) as unknown as TypedDocumentString<EndFragment, unknown>;
export const OthersFragmentDoc = new TypedDocumentString(`
    fragment Others on StanceConnection {
  totalCount
  edges {
    node {
      id
      position
      confidence
      heldOn
      validFrom
      holder {
        slug
        name
      }
    }
  }
}
    `, {"fragmentName":"Others"}) as unknown as TypedDocumentString<OthersFragment, unknown>;
export const DrawnFragmentDoc = new TypedDocumentString(`
    fragment Drawn on Subgraph {
  nodes {
    slug
    name
    kind
  }
  relationships {
    id
    type
    sentence
    validFrom
    validTo
    confidence
    from {
      slug
    }
    to {
      slug
    }
  }
  stances {
    id
    position
    sentence
    heldOn
    validFrom
    validTo
    confidence
    holder {
      slug
    }
    target {
      slug
    }
  }
  omitted(first: 100) {
    entity {
      slug
    }
    type
    direction
    shown
    total
  }
}
    `, {"fragmentName":"Drawn"}) as unknown as TypedDocumentString<DrawnFragment, unknown>;
export const ValueCountsFragmentDoc = new TypedDocumentString(`
    fragment ValueCounts on StanceGroups {
  groups {
    count
    keys {
      value
    }
  }
}
    `, {"fragmentName":"ValueCounts"}) as unknown as TypedDocumentString<ValueCountsFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on __Type {
  kind
  name
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const TypeDescribedFragmentDoc = new TypedDocumentString(`
    fragment TypeDescribed on __Type {
  description
  fields {
    name
    description
    type {
      ...Named
      ofType {
        ...Named
        ofType {
          ...Named
          ofType {
            ...Named
          }
        }
      }
    }
  }
}
    fragment Named on __Type {
  kind
  name
}`, {"fragmentName":"TypeDescribed"}) as unknown as TypedDocumentString<TypeDescribedFragment, unknown>;
export const ValuesFragmentDoc = new TypedDocumentString(`
    fragment Values on __Type {
  description
  enumValues {
    name
    description
  }
}
    `, {"fragmentName":"Values"}) as unknown as TypedDocumentString<ValuesFragment, unknown>;
export const FacetFragmentDoc = new TypedDocumentString(`
    fragment Facet on StanceGroups {
  totalGroups
  groups {
    count
    keys {
      value
      entity {
        slug
        name
      }
    }
  }
}
    `, {"fragmentName":"Facet"}) as unknown as TypedDocumentString<FacetFragment, unknown>;
export const BlocsDocument = new TypedDocumentString(`
    query Blocs($actors: ActorWhere!, $with: ActorWhere, $targets: EntityWhere, $measure: AlignmentMeasure, $normalization: Normalization, $holderAs: HolderRole, $basis: [Basis!], $minConfidence: Float, $minShared: Int, $first: Int!, $hasInputs: Boolean!, $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  alignment(
    actors: $actors
    with: $with
    targets: $targets
    measure: $measure
    normalization: $normalization
    holderAs: $holderAs
    basis: $basis
    minConfidence: $minConfidence
    minShared: $minShared
    first: $first
  ) {
    exportAddress
    edges {
      node {
        a {
          slug
          name
        }
        b {
          slug
          name
        }
        value
        shared
        agree
        disagree
        explanation {
          formula
          calculation
          inputs @include(if: $hasInputs) {
            target {
              slug
              name
            }
            positionOfA {
              ...Side
            }
            positionOfB {
              ...Side
            }
          }
        }
      }
    }
  }
}
    fragment Side on StancePosition {
  position
  mean
  count
  basis
  confidence
  because {
    id
    sentence
  }
}`) as unknown as TypedDocumentString<BlocsQuery, BlocsQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($since: String!, $until: String!, $clock: Clock!, $holderAs: HolderRole!, $basis: [Basis!]!, $where: StanceWhere!, $about: String!, $hasAbout: Boolean!, $first: Int!, $after: String, $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  about: entity(slug: $about) @include(if: $hasAbout) {
    slug
    name
  }
  stanceChanges(
    since: $since
    until: $until
    clock: $clock
    holderAs: $holderAs
    basis: $basis
    where: $where
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        change
        audience
        holder {
          slug
          name
        }
        target {
          slug
          name
        }
        before {
          ...Side
        }
        after {
          ...Side
        }
      }
    }
  }
}
    fragment Side on StancePosition {
  position
  mean
  count
  basis
  confidence
  because {
    id
    sentence
  }
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const ChangesBeginDocument = new TypedDocumentString(`
    query ChangesBegin {
  graph {
    latest
    lastRecordedAt
  }
}
    `) as unknown as TypedDocumentString<ChangesBeginQuery, ChangesBeginQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($holders: ActorWhere!, $targets: EntityWhere!, $holderAs: HolderRole!, $basis: [Basis!]!, $groupBy: HolderGrouping, $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  stanceMatrix(
    holders: $holders
    targets: $targets
    holderAs: $holderAs
    basis: $basis
    groupHoldersBy: $groupBy
    maxHolders: 40
    maxTargets: 15
  ) {
    exportAddress
    holders {
      slug
      name
    }
    targets {
      slug
      name
    }
    cells {
      holder {
        slug
      }
      target {
        slug
      }
      ...Cell
    }
    groups {
      value
      entity {
        slug
        name
      }
      holders {
        slug
      }
      cells {
        target {
          slug
        }
        mean
        count
      }
    }
    omitted {
      holders
      targets
    }
  }
}
    fragment Cell on StanceMatrixCell {
  position
  score
  mean
  contested
  basis
  confidence
  count
  isOpposed
  because {
    id
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const ContradictionsDocument = new TypedDocumentString(`
    query Contradictions($basis: [Basis!]!, $apart: Int!, $where: StanceWhere!, $about: String!, $hasAbout: Boolean!, $first: Int!, $after: String, $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  about: entity(slug: $about) @include(if: $hasAbout) {
    slug
    name
  }
  contradictions(
    basis: $basis
    apart: $apart
    where: $where
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        reason
        holder {
          slug
          name
        }
        positionOfA {
          ...Against
        }
        positionOfB {
          ...Against
        }
        via {
          id
          sentence
        }
      }
    }
  }
}
    fragment Against on ContradictionPosition {
  target {
    slug
    name
  }
  side
  basis
  because {
    id
    sentence
  }
}`) as unknown as TypedDocumentString<ContradictionsQuery, ContradictionsQueryVariables>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile($slug: String!, $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  entity(slug: $slug) {
    slug
    name
    kind
    description
    aliases
    modality
    hedge
    pageUrl
    externalIds {
      scheme
      value
    }
    citations {
      ...Place
    }
    ... on Company {
      industry
    }
    ... on Country {
      isoCode
    }
    ... on GovernmentBody {
      level
    }
    ... on Organization {
      organizationType
    }
    ... on Event {
      eventType
      startedOn
      endedOn
      place
    }
    ... on Policy {
      policyType
      status
      endedOn
      duration
      penalty {
        amount
        currency
      }
      tradeValue {
        amount
        currency
      }
      statusBecause {
        id
      }
    }
    ... on Source {
      publisher
      publishedFrom
      publishedTo
      url
      language
    }
    ... on Actor {
      country {
        slug
        name
      }
      countryBecause {
        id
      }
      stances(first: 50) {
        totalCount
        edges {
          node {
            ...StanceLine
            target {
              slug
              name
              kind
            }
          }
        }
      }
    }
    degrees {
      type
      direction
      count
    }
    stancesOn(first: 50) {
      totalCount
      edges {
        node {
          ...StanceLine
          holder {
            slug
            name
            kind
          }
        }
      }
    }
    positions: stanceGroups(by: [POSITION], first: 6) {
      groups {
        count
        holders
        keys {
          value
        }
      }
    }
  }
  neighborhood(of: [$slug], perType: 8, first: 60, includeStances: false) {
    exportAddress
    relationships {
      id
      type
      sentence
      validFrom
      validTo
      confidence
      modality
      from {
        slug
        name
        kind
      }
      to {
        slug
        name
        kind
      }
      citations {
        ...Place
      }
    }
    omitted(first: 60) {
      type
      direction
      shown
      total
    }
  }
  changeDays(of: [$slug], first: 200) {
    day
    begins
    ends
  }
}
    fragment StanceLine on Stance {
  id
  position
  score
  summary
  heldOn
  validFrom
  validTo
  confidence
  modality
  hedge
  attribution
  citations {
    ...Place
  }
}
fragment Place on Citation {
  locator
  source {
    slug
    name
  }
}`) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const MoreDocument = new TypedDocumentString(`
    query More($slug: String!, $types: [RelationshipType!]!, $direction: Direction!, $after: String, $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  entity(slug: $slug) {
    relationships(types: $types, direction: $direction, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          type
          sentence
          validFrom
          validTo
          confidence
          modality
          from {
            slug
            name
            kind
          }
          to {
            slug
            name
            kind
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MoreQuery, MoreQueryVariables>;
export const PossibleDocument = new TypedDocumentString(`
    query Possible($slug: String!, $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  entity(slug: $slug) {
    degrees {
      type
      direction
      count
    }
  }
}
    `) as unknown as TypedDocumentString<PossibleQuery, PossibleQueryVariables>;
export const LaterDocument = new TypedDocumentString(`
    query Later($slug: String!, $validAt: PartialDate!, $knownAt: DateTime) @asOf(knownAt: $knownAt) {
  entity(slug: $slug) {
    relationships(where: { validFrom: { after: $validAt } }, first: 1) {
      totalCount
    }
    stancesOn(
      where: {
        or: [
          { validFrom: { after: $validAt } }
          { and: [{ validFrom: { isNull: true } }, { heldOn: { after: $validAt } }] }
        ]
      }
      first: 1
    ) {
      totalCount
    }
    ... on Actor {
      stances(
        where: {
          or: [
            { validFrom: { after: $validAt } }
            { and: [{ validFrom: { isNull: true } }, { heldOn: { after: $validAt } }] }
          ]
        }
        first: 1
      ) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LaterQuery, LaterQueryVariables>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($ids: [ID!]!, $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Claim {
      sentence
      validFrom
      validTo
      ended
      recordedAt
      retractedAt
      attribution
      confidence
      modality
      hedge
      note
      quote
      pageUrl
      citations {
        locator
        source {
          slug
          name
          publisher
          publishedFrom
          url
        }
      }
      supersededBy {
        id
      }
      history {
        id
        recordedAt
        retractedAt
        sentence
        confidence
        validFrom
        validTo
        ... on Stance {
          position
        }
      }
    }
    ... on Relationship {
      type
      isAnnounced
      title
      city
      product
      share
      amount
      currency
      role
      polarity
      denialToo
      contribution
      from {
        ...End
      }
      to {
        ...End
      }
    }
    ... on Stance {
      slug
      position
      summary
      heldOn
      audience
      capacity
      anonymous
      side {
        slug
        name
      }
      holder {
        ...End
      }
      onBehalfOf {
        ...End
      }
      target {
        ...End
        for: stancesOn(where: { score: { gt: 0 } }, first: 20) {
          ...Others
        }
        against: stancesOn(where: { score: { lt: 0 } }, first: 20) {
          ...Others
        }
      }
    }
  }
}
    fragment End on Entity {
  slug
  name
  kind
}
fragment Others on StanceConnection {
  totalCount
  edges {
    node {
      id
      position
      confidence
      heldOn
      validFrom
      holder {
        slug
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const ForAndAgainstDocument = new TypedDocumentString(`
    query ForAndAgainst($target: String!, $holders: ActorWhere!, $holderAs: HolderRole!, $basis: [Basis!]!, $groupBy: HolderGrouping, $everybody: StanceGroupKey!, $whereEverybody: StanceWhere!, $hasEverybody: Boolean!, $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  entity(slug: $target) {
    slug
    name
    kind
  }
  stanceMatrix(
    holders: $holders
    targets: { slug: { eq: $target } }
    holderAs: $holderAs
    basis: $basis
    groupHoldersBy: $groupBy
    maxHolders: 100
    maxTargets: 1
  ) {
    holders {
      slug
      name
    }
    cells {
      holder {
        slug
      }
      ...Cell
    }
    groups {
      value
      entity {
        slug
        name
      }
      holders {
        slug
      }
    }
    omitted {
      holders
    }
  }
  everybody: stanceGroups(
    by: [$everybody]
    where: $whereEverybody
    basis: $basis
    first: 100
  ) @include(if: $hasEverybody) {
    totalGroups
    groups {
      keys {
        entity {
          slug
          name
        }
      }
    }
  }
}
    fragment Cell on StanceMatrixCell {
  position
  score
  mean
  contested
  basis
  confidence
  count
  isOpposed
  because {
    id
  }
}`) as unknown as TypedDocumentString<ForAndAgainstQuery, ForAndAgainstQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($slug: String!, $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  entity(slug: $slug) {
    name
    degrees {
      type
      direction
      count
    }
  }
}
    `) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const DrawDocument = new TypedDocumentString(`
    query Draw($of: [String!]!, $direction: Direction!, $types: [RelationshipType!], $stances: Boolean!, $perType: Int!, $first: Int!, $order: NeighborhoodOrder!, $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  neighborhood(
    of: $of
    direction: $direction
    types: $types
    includeStances: $stances
    perType: $perType
    first: $first
    orderBy: $order
  ) {
    ...Drawn
  }
}
    fragment Drawn on Subgraph {
  nodes {
    slug
    name
    kind
  }
  relationships {
    id
    type
    sentence
    validFrom
    validTo
    confidence
    from {
      slug
    }
    to {
      slug
    }
  }
  stances {
    id
    position
    sentence
    heldOn
    validFrom
    validTo
    confidence
    holder {
      slug
    }
    target {
      slug
    }
  }
  omitted(first: 100) {
    entity {
      slug
    }
    type
    direction
    shown
    total
  }
}`) as unknown as TypedDocumentString<DrawQuery, DrawQueryVariables>;
export const DrawBothWaysDocument = new TypedDocumentString(`
    query DrawBothWays($of: [String!]!, $outTypes: [RelationshipType!], $outStances: Boolean!, $inTypes: [RelationshipType!], $inStances: Boolean!, $perType: Int!, $first: Int!, $order: NeighborhoodOrder!, $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  out: neighborhood(
    of: $of
    direction: OUTGOING
    types: $outTypes
    includeStances: $outStances
    perType: $perType
    first: $first
    orderBy: $order
  ) {
    ...Drawn
  }
  in: neighborhood(
    of: $of
    direction: INCOMING
    types: $inTypes
    includeStances: $inStances
    perType: $perType
    first: $first
    orderBy: $order
  ) {
    ...Drawn
  }
}
    fragment Drawn on Subgraph {
  nodes {
    slug
    name
    kind
  }
  relationships {
    id
    type
    sentence
    validFrom
    validTo
    confidence
    from {
      slug
    }
    to {
      slug
    }
  }
  stances {
    id
    position
    sentence
    heldOn
    validFrom
    validTo
    confidence
    holder {
      slug
    }
    target {
      slug
    }
  }
  omitted(first: 100) {
    entity {
      slug
    }
    type
    direction
    shown
    total
  }
}`) as unknown as TypedDocumentString<DrawBothWaysQuery, DrawBothWaysQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  graph {
    name
    description
    entities {
      kind
      count
    }
    claims {
      type
      count
    }
    earliest
    latest
    lastRecordedAt
  }
  contested: stanceGroups(
    by: [TARGET]
    orderBy: [{ holders: DESC }, { standardDeviation: DESC }]
    first: 8
  ) {
    groups {
      count
      holders
      meanScore
      standardDeviation
      keys {
        entity {
          slug
          name
          kind
        }
      }
    }
  }
  sources: stanceGroups(by: [SOURCE], first: 1) {
    groups {
      keys {
        entity {
          slug
          name
        }
      }
    }
  }
  holders: stanceGroups(by: [HOLDER], first: 6) {
    groups {
      count
      keys {
        entity {
          slug
          name
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const CountsDocument = new TypedDocumentString(`
    query Counts($validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  graph {
    entities {
      kind
      count
    }
    claims {
      type
      count
    }
  }
  Position: stanceGroups(by: [POSITION], first: 10) {
    ...ValueCounts
  }
  Modality: stanceGroups(by: [MODALITY], first: 10) {
    ...ValueCounts
  }
  Attribution: stanceGroups(by: [ATTRIBUTION], first: 10) {
    ...ValueCounts
  }
  Capacity: stanceGroups(by: [CAPACITY], first: 10) {
    ...ValueCounts
  }
}
    fragment ValueCounts on StanceGroups {
  groups {
    count
    keys {
      value
    }
  }
}`) as unknown as TypedDocumentString<CountsQuery, CountsQueryVariables>;
export const ModelDocument = new TypedDocumentString(`
    query Model {
  entity: __type(name: "Entity") {
    ...TypeDescribed
  }
  claim: __type(name: "Claim") {
    ...TypeDescribed
  }
  stance: __type(name: "Stance") {
    ...TypeDescribed
  }
  relationship: __type(name: "Relationship") {
    ...TypeDescribed
  }
  PERSON: __type(name: "Person") {
    ...TypeDescribed
  }
  GOVERNMENT_BODY: __type(name: "GovernmentBody") {
    ...TypeDescribed
  }
  ORGANIZATION: __type(name: "Organization") {
    ...TypeDescribed
  }
  COMPANY: __type(name: "Company") {
    ...TypeDescribed
  }
  COUNTRY: __type(name: "Country") {
    ...TypeDescribed
  }
  POLICY: __type(name: "Policy") {
    ...TypeDescribed
  }
  EVENT: __type(name: "Event") {
    ...TypeDescribed
  }
  TOPIC: __type(name: "Topic") {
    ...TypeDescribed
  }
  PROPOSITION: __type(name: "Proposition") {
    ...TypeDescribed
  }
  SOURCE: __type(name: "Source") {
    ...TypeDescribed
  }
  kinds: __type(name: "EntityKind") {
    ...Values
  }
  types: __type(name: "RelationshipType") {
    ...Values
  }
  Position: __type(name: "Position") {
    ...Values
  }
  Modality: __type(name: "Modality") {
    ...Values
  }
  Attribution: __type(name: "Attribution") {
    ...Values
  }
  Capacity: __type(name: "Capacity") {
    ...Values
  }
}
    fragment TypeDescribed on __Type {
  description
  fields {
    name
    description
    type {
      ...Named
      ofType {
        ...Named
        ofType {
          ...Named
          ofType {
            ...Named
          }
        }
      }
    }
  }
}
fragment Named on __Type {
  kind
  name
}
fragment Values on __Type {
  description
  enumValues {
    name
    description
  }
}`) as unknown as TypedDocumentString<ModelQuery, ModelQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: String!, $to: String!, $hasFrom: Boolean!, $hasTo: Boolean!, $hasBoth: Boolean!, $maxHops: Int!, $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  start: entity(slug: $from) @include(if: $hasFrom) {
    slug
    name
  }
  end: entity(slug: $to) @include(if: $hasTo) {
    slug
    name
  }
  paths(from: $from, to: $to, maxHops: $maxHops, rankBy: CONFIDENCE, first: 5) @include(if: $hasBoth) {
    complete
    stoppedBecause
    paths {
      length
      confidence
      hops {
        from {
          slug
          name
        }
        to {
          slug
          name
        }
        totalClaims
        claims(first: 3) {
          id
          sentence
          confidence
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const ListingDocument = new TypedDocumentString(`
    query Listing($kinds: [EntityKind!]!, $after: String) {
  entities(
    where: { kind: { in: $kinds } }
    orderBy: [{ name: ASC }]
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        slug
        name
        description
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListingQuery, ListingQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!) {
  search(text: $text, first: 8) {
    edges {
      node {
        slug
        name
        kind
      }
      matched {
        field
        snippet
        hits {
          start
          end
        }
      }
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const ResultsDocument = new TypedDocumentString(`
    query Results($text: String!, $kinds: [EntityKind!], $after: String) {
  search(text: $text, kinds: $kinds, first: 25, after: $after) {
    edges {
      matchedAllWords
      node {
        slug
        name
        kind
        description
      }
      matched {
        field
        snippet
        hits {
          start
          end
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    facets {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ResultsQuery, ResultsQueryVariables>;
export const SnapshotDocument = new TypedDocumentString(`
    query Snapshot($ids: [ID!]!, $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Claim {
      sentence
      validFrom
      validTo
      ended
      attribution
      confidence
      modality
      hedge
      note
      quote
      pageUrl
      citations {
        locator
        source {
          name
          publisher
          url
        }
      }
    }
    ... on Stance {
      position
      heldOn
    }
  }
}
    `) as unknown as TypedDocumentString<SnapshotQuery, SnapshotQueryVariables>;
export const ReadingDocument = new TypedDocumentString(`
    query Reading($slug: String!, $after: String, $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  source(slug: $slug) {
    slug
    name
    publisher
    publishedFrom
    publishedTo
    url
    claims(first: 100, after: $after, orderBy: LOCATOR) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          __typename
          id
          sentence
          confidence
          modality
          citations {
            ...Place
          }
          ... on Stance {
            position
          }
        }
      }
    }
  }
}
    fragment Place on Citation {
  locator
  source {
    slug
    name
  }
}`) as unknown as TypedDocumentString<ReadingQuery, ReadingQueryVariables>;
export const StancesDocument = new TypedDocumentString(`
    query Stances($where: StanceWhere, $orderBy: [StanceOrder!], $after: String, $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  stances(where: $where, orderBy: $orderBy, after: $after, first: 50) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...StanceLine
        holder {
          slug
          name
        }
        target {
          slug
          name
        }
        side {
          slug
          name
        }
      }
    }
  }
  positions: stanceGroups(by: [POSITION], where: $where, first: 6) {
    ...Facet
  }
  sides: stanceGroups(by: [SIDE], where: $where, first: 8) {
    ...Facet
  }
  holders: stanceGroups(by: [HOLDER], where: $where, first: 8) {
    ...Facet
  }
  targets: stanceGroups(by: [TARGET], where: $where, first: 8) {
    ...Facet
  }
}
    fragment StanceLine on Stance {
  id
  position
  score
  summary
  heldOn
  validFrom
  validTo
  confidence
  modality
  hedge
  attribution
  citations {
    ...Place
  }
}
fragment Place on Citation {
  locator
  source {
    slug
    name
  }
}
fragment Facet on StanceGroups {
  totalGroups
  groups {
    count
    keys {
      value
      entity {
        slug
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<StancesQuery, StancesQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($of: [String!]!, $first: Int!, $after: String, $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  entities(where: { slug: { in: $of } }, first: 10) {
    edges {
      node {
        slug
        name
        kind
      }
    }
  }
  claims(of: $of, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        __typename
        id
        sentence
        validFrom
        validTo
        ended
        confidence
        ... on Stance {
          heldOn
          position
          holder {
            slug
            name
          }
          target {
            slug
            name
          }
        }
        ... on Relationship {
          type
          from {
            slug
            name
          }
          to {
            slug
            name
          }
        }
      }
    }
  }
  changeDays(of: $of, first: 1000) {
    day
    begins
    ends
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const HoldingDocument = new TypedDocumentString(`
    query Holding($of: [String!]!, $after: String, $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  claims(of: $of, first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HoldingQuery, HoldingQueryVariables>;
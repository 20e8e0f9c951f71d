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

export type MatrixOfCountriesQueryVariables = Exact<{
  holders: ActorWhere;
}>;


export type MatrixOfCountriesQuery = { readonly stanceMatrix: { readonly holders: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly targets: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly cells: ReadonlyArray<{ readonly score: number | null, readonly holder:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly target:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }>, readonly rowMeans: ReadonlyArray<{ readonly mean: number | null, readonly holder:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }>, readonly columnMeans: ReadonlyArray<{ readonly mean: number | null, readonly target:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }>, readonly omitted: { readonly holders: number, readonly targets: number } } };

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
export const MatrixOfCountriesDocument = new TypedDocumentString(`
    query MatrixOfCountries($holders: ActorWhere!) {
  stanceMatrix(
    holders: $holders
    targets: { or: [{ policy: {  } }, { proposition: {  } }] }
    maxHolders: 40
    maxTargets: 16
  ) {
    holders {
      id
      name
    }
    targets {
      id
      name
    }
    cells {
      holder {
        id
      }
      target {
        id
      }
      score
    }
    rowMeans {
      holder {
        id
      }
      mean
    }
    columnMeans {
      target {
        id
      }
      mean
    }
    omitted {
      holders
      targets
    }
  }
}
    `) as unknown as TypedDocumentString<MatrixOfCountriesQuery, MatrixOfCountriesQueryVariables>;
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Only actors of which all of this holds; `{}` holds of each. A null is refused, not read as no condition. */
export type ActorWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these hold; of none of them, always. */
  readonly and?: ReadonlyArray<ActorWhere> | null | undefined;
  /** More of it where it is of kind Company; false where it is not. */
  readonly company?: CompanyWhere | null | undefined;
  /** The country that it is of. */
  readonly country?: CountryWhere | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** What registers call it, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** More of it where it is of kind GovernmentBody; false where it is not. */
  readonly governmentBody?: GovernmentBodyWhere | null | undefined;
  /** What sort of thing it is. */
  readonly kind?: EntityKindFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold, which is so too where it compares a value that is missing. */
  readonly not?: ActorWhere | null | undefined;
  /** One of these holds; of none of them, never. */
  readonly or?: ReadonlyArray<ActorWhere> | null | undefined;
  /** More of it where it is of kind Organization; false where it is not. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** More of it where it is of kind Person; false where it is not. */
  readonly person?: PersonWhere | null | undefined;
  /** Claims that join it to others. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full text over names, aliases, slugs and descriptions, as `search` finds; but every word must be there, and where no entity has all of them, none passes. */
  readonly search?: string | null | undefined;
  /** Its readable name. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances that it has taken itself. */
  readonly stances?: StanceQuantifier | null | undefined;
  /** Stances that actors hold on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** Stances that others have taken for it. */
  readonly stancesOnItsBehalf?: StanceQuantifier | null | undefined;
};

/** How directly the source bears a claim out. */
export type Attribution =
  /** The coder reads it between the lines of the source; see the note. */
  | 'INFERRED'
  /** The source passes on what another source says. */
  | 'REPORTED'
  /** The source says so itself, or quotes the holder. */
  | 'STATED';

/** What is asked of a value: all of these hold. Where it is missing, only `isNull: true` does. */
export type AttributionFilter = {
  /** Is this. */
  readonly eq?: Attribution | null | undefined;
  /** Is one of these; of none of them, never. */
  readonly in?: ReadonlyArray<Attribution> | null | undefined;
  /** Whether it has no value. The one operator that is true of a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** For whose ears something was said. */
export type Audience =
  /** Said behind closed doors, or in a document not meant to be published. */
  | 'PRIVATE'
  /** Said so that anyone may hear it. */
  | 'PUBLIC';

/** What is asked of a value: all of these hold. Where it is missing, only `isNull: true` does. */
export type AudienceFilter = {
  /** Is this. */
  readonly eq?: Audience | null | undefined;
  /** Is one of these; of none of them, never. */
  readonly in?: ReadonlyArray<Audience> | null | undefined;
  /** Whether it has no value. The one operator that is true of a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** What is asked of a value: all of these hold. Where it is missing, only `isNull: true` does. */
export type BooleanFilter = {
  /** Is this. */
  readonly eq?: boolean | null | undefined;
};

/** Only companies of which all of this holds; `{}` holds of each. A null is refused, not read as no condition. */
export type CompanyWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these hold; of none of them, always. */
  readonly and?: ReadonlyArray<CompanyWhere> | null | undefined;
  /** The country that it is of. */
  readonly country?: CountryWhere | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** What registers call it, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** Its industry. */
  readonly industry?: StringFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold, which is so too where it compares a value that is missing. */
  readonly not?: CompanyWhere | null | undefined;
  /** One of these holds; of none of them, never. */
  readonly or?: ReadonlyArray<CompanyWhere> | null | undefined;
  /** Claims that join it to others. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full text over names, aliases, slugs and descriptions, as `search` finds; but every word must be there, and where no entity has all of them, none passes. */
  readonly search?: string | null | undefined;
  /** Its readable name. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances that it has taken itself. */
  readonly stances?: StanceQuantifier | null | undefined;
  /** Stances that actors hold on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** Stances that others have taken for it. */
  readonly stancesOnItsBehalf?: StanceQuantifier | null | undefined;
};

/** Only countries of which all of this holds; `{}` holds of each. A null is refused, not read as no condition. */
export type CountryWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these hold; of none of them, always. */
  readonly and?: ReadonlyArray<CountryWhere> | null | undefined;
  /** The country that it is of. */
  readonly country?: CountryWhere | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** What registers call it, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** Its isoCode. */
  readonly isoCode?: StringFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold, which is so too where it compares a value that is missing. */
  readonly not?: CountryWhere | null | undefined;
  /** One of these holds; of none of them, never. */
  readonly or?: ReadonlyArray<CountryWhere> | null | undefined;
  /** Claims that join it to others. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full text over names, aliases, slugs and descriptions, as `search` finds; but every word must be there, and where no entity has all of them, none passes. */
  readonly search?: string | null | undefined;
  /** Its readable name. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances that it has taken itself. */
  readonly stances?: StanceQuantifier | null | undefined;
  /** Stances that actors hold on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** Stances that others have taken for it. */
  readonly stancesOnItsBehalf?: StanceQuantifier | null | undefined;
};

/** What is asked of a value: all of these hold. Where it is missing, only `isNull: true` does. */
export type DateTimeFilter = {
  /** Is later than this moment. */
  readonly after?: string | null | undefined;
  /** Is earlier than this moment. */
  readonly before?: string | null | undefined;
  /** Is this. */
  readonly eq?: string | null | undefined;
  /** Whether it has no value. The one operator that is true of a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** Which way a relationship runs, seen from one of its ends. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** From another entity to this one. */
  | 'INCOMING'
  /** From this entity to the other, which may be itself: what joins an entity to itself counts once, as running out of it. */
  | 'OUTGOING';

/** What sort of thing an entity is. */
export type EntityKind =
  /** A business that makes or sells something. */
  | 'COMPANY'
  /** A country or territory with an ISO 3166-1 code of its own. */
  | 'COUNTRY'
  /** Something that happened, or is to happen, at a time and a place. */
  | 'EVENT'
  /** A government, or a ministry, agency, committee or office of one. */
  | 'GOVERNMENT_BODY'
  /** A body that is neither a government nor a company, or a group that a source names only as one. */
  | 'ORGANIZATION'
  /** A human being whom a source names. */
  | 'PERSON'
  /** Something a government or a party does, plans or is urged to do: a ban, a tariff, a plan, an offer. */
  | 'POLICY'
  /** What somebody asserts or denies, as a full sentence: 'The dispute is a technology war.' SUPPORTS affirms it, OPPOSES denies it. */
  | 'PROPOSITION'
  /** A text, picture or data set that claims rest on. */
  | 'SOURCE'
  /** A subject that policies, events and propositions concern. */
  | 'TOPIC';

/** What is asked of a value: all of these hold. Where it is missing, only `isNull: true` does. */
export type EntityKindFilter = {
  /** Is this. */
  readonly eq?: EntityKind | null | undefined;
  /** Is one of these; of none of them, never. */
  readonly in?: ReadonlyArray<EntityKind> | null | undefined;
  /** Whether it has no value. The one operator that is true of a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** Only relationships of which all of this holds; `{}` holds of each. A null is refused, not read as no condition. */
export type EntityRelationshipWhere = {
  /** Its amount; missing where its type has none. */
  readonly amount?: FloatFilter | null | undefined;
  /** All of these hold; of none of them, always. */
  readonly and?: ReadonlyArray<EntityRelationshipWhere> | null | undefined;
  /** How directly its source bears it out. */
  readonly attribution?: AttributionFilter | null | undefined;
  /** Its city; missing where its type has none. */
  readonly city?: StringFilter | null | undefined;
  /** 0 to 1, by the codebook’s scale. */
  readonly confidence?: FloatFilter | null | undefined;
  /** Its contribution; missing where its type has none. */
  readonly contribution?: StringFilter | null | undefined;
  /** Its currency; missing where its type has none. */
  readonly currency?: StringFilter | null | undefined;
  /** Over when its source was written. */
  readonly ended?: BooleanFilter | null | undefined;
  /** This does not hold, which is so too where it compares a value that is missing. */
  readonly not?: EntityRelationshipWhere | null | undefined;
  /** What a reader should know of how it was coded. */
  readonly note?: StringFilter | null | undefined;
  /** One of these holds; of none of them, never. */
  readonly or?: ReadonlyArray<EntityRelationshipWhere> | null | undefined;
  /** The entity at the other end. */
  readonly other?: EntityWhere | null | undefined;
  /** Its product; missing where its type has none. */
  readonly product?: StringFilter | null | undefined;
  /** Words of the source. */
  readonly quote?: StringFilter | null | undefined;
  /** When the graph was told. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** When the graph took it back. */
  readonly retractedAt?: DateTimeFilter | null | undefined;
  /** Its role; missing where its type has none. */
  readonly role?: StringFilter | null | undefined;
  /** Its share; missing where its type has none. */
  readonly share?: FloatFilter | null | undefined;
  /** A source that it cites. */
  readonly source?: SourceWhere | null | undefined;
  /** Its title; missing where its type has none. */
  readonly title?: StringFilter | null | undefined;
  /** How they are related. */
  readonly type?: RelationshipTypeFilter | null | undefined;
  /** True in the world from then on. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** True in the world until then. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** Only entities of which all of this holds; `{}` holds of each. A null is refused, not read as no condition. */
export type EntityWhere = {
  /** More of it where it is an actor; false where it is not. */
  readonly actor?: ActorWhere | null | undefined;
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these hold; of none of them, always. */
  readonly and?: ReadonlyArray<EntityWhere> | null | undefined;
  /** More of it where it is of kind Company; false where it is not. */
  readonly company?: CompanyWhere | null | undefined;
  /** More of it where it is of kind Country; false where it is not. */
  readonly country?: CountryWhere | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** More of it where it is of kind Event; false where it is not. */
  readonly event?: EventWhere | null | undefined;
  /** What registers call it, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** More of it where it is of kind GovernmentBody; false where it is not. */
  readonly governmentBody?: GovernmentBodyWhere | null | undefined;
  /** What sort of thing it is. */
  readonly kind?: EntityKindFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold, which is so too where it compares a value that is missing. */
  readonly not?: EntityWhere | null | undefined;
  /** One of these holds; of none of them, never. */
  readonly or?: ReadonlyArray<EntityWhere> | null | undefined;
  /** More of it where it is of kind Organization; false where it is not. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** More of it where it is of kind Person; false where it is not. */
  readonly person?: PersonWhere | null | undefined;
  /** More of it where it is of kind Policy; false where it is not. */
  readonly policy?: PolicyWhere | null | undefined;
  /** More of it where it is of kind Proposition; false where it is not. */
  readonly proposition?: PropositionWhere | null | undefined;
  /** Claims that join it to others. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full text over names, aliases, slugs and descriptions, as `search` finds; but every word must be there, and where no entity has all of them, none passes. */
  readonly search?: string | null | undefined;
  /** Its readable name. */
  readonly slug?: StringFilter | null | undefined;
  /** More of it where it is of kind Source; false where it is not. */
  readonly source?: SourceWhere | null | undefined;
  /** Stances that actors hold on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** More of it where it is of kind Topic; false where it is not. */
  readonly topic?: TopicWhere | null | undefined;
};

/** What sort of happening an event is. */
export type EventType =
  /** Many act or speak towards one end. */
  | 'CAMPAIGN'
  /** None of the others. */
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

/** What is asked of a value: all of these hold. Where it is missing, only `isNull: true` does. */
export type EventTypeFilter = {
  /** Is this. */
  readonly eq?: EventType | null | undefined;
  /** Is one of these; of none of them, never. */
  readonly in?: ReadonlyArray<EventType> | null | undefined;
  /** Whether it has no value. The one operator that is true of a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** Only events of which all of this holds; `{}` holds of each. A null is refused, not read as no condition. */
export type EventWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these hold; of none of them, always. */
  readonly and?: ReadonlyArray<EventWhere> | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** Its endedOn. */
  readonly endedOn?: PartialDateFilter | null | undefined;
  /** Its eventType. */
  readonly eventType?: EventTypeFilter | null | undefined;
  /** What registers call it, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold, which is so too where it compares a value that is missing. */
  readonly not?: EventWhere | null | undefined;
  /** One of these holds; of none of them, never. */
  readonly or?: ReadonlyArray<EventWhere> | null | undefined;
  /** Its place. */
  readonly place?: StringFilter | null | undefined;
  /** Claims that join it to others. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full text over names, aliases, slugs and descriptions, as `search` finds; but every word must be there, and where no entity has all of them, none passes. */
  readonly search?: string | null | undefined;
  /** Its readable name. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances that actors hold on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** Its startedOn. */
  readonly startedOn?: PartialDateFilter | null | undefined;
};

/** What is asked of a value: all of these hold. Where it is missing, only `isNull: true` does. */
export type FloatFilter = {
  /** Is this. */
  readonly eq?: number | null | undefined;
  /** Is more than this. */
  readonly gt?: number | null | undefined;
  /** Is at least this. */
  readonly gte?: number | null | undefined;
  /** Is one of these; of none of them, never. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Whether it has no value. The one operator that is true of a missing value. */
  readonly isNull?: boolean | null | undefined;
  /** Is less than this. */
  readonly lt?: number | null | undefined;
  /** Is at most this. */
  readonly lte?: number | null | undefined;
};

/** Only governmentBodies of which all of this holds; `{}` holds of each. A null is refused, not read as no condition. */
export type GovernmentBodyWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these hold; of none of them, always. */
  readonly and?: ReadonlyArray<GovernmentBodyWhere> | null | undefined;
  /** The country that it is of. */
  readonly country?: CountryWhere | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** What registers call it, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** Its level. */
  readonly level?: GovernmentLevelFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold, which is so too where it compares a value that is missing. */
  readonly not?: GovernmentBodyWhere | null | undefined;
  /** One of these holds; of none of them, never. */
  readonly or?: ReadonlyArray<GovernmentBodyWhere> | null | undefined;
  /** Claims that join it to others. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full text over names, aliases, slugs and descriptions, as `search` finds; but every word must be there, and where no entity has all of them, none passes. */
  readonly search?: string | null | undefined;
  /** Its readable name. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances that it has taken itself. */
  readonly stances?: StanceQuantifier | null | undefined;
  /** Stances that actors hold on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** Stances that others have taken for it. */
  readonly stancesOnItsBehalf?: StanceQuantifier | null | undefined;
};

/** Which territory a body governs. */
export type GovernmentLevel =
  /** Of a whole country. */
  | 'NATIONAL'
  /** Of a state, province or city. */
  | 'SUBNATIONAL'
  /** Of several countries together. */
  | 'SUPRANATIONAL';

/** What is asked of a value: all of these hold. Where it is missing, only `isNull: true` does. */
export type GovernmentLevelFilter = {
  /** Is this. */
  readonly eq?: GovernmentLevel | null | undefined;
  /** Is one of these; of none of them, never. */
  readonly in?: ReadonlyArray<GovernmentLevel> | null | undefined;
  /** Whether it has no value. The one operator that is true of a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** What is asked of a value: all of these hold. Where it is missing, only `isNull: true` does. */
export type IntFilter = {
  /** Is this. */
  readonly eq?: number | null | undefined;
  /** Is more than this. */
  readonly gt?: number | null | undefined;
  /** Is at least this. */
  readonly gte?: number | null | undefined;
  /** Is one of these; of none of them, never. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Whether it has no value. The one operator that is true of a missing value. */
  readonly isNull?: boolean | null | undefined;
  /** Is less than this. */
  readonly lt?: number | null | undefined;
  /** Is at most this. */
  readonly lte?: number | null | undefined;
};

/** Only sums of which all of this holds; `{}` holds of each. A null is refused, not read as no condition. */
export type MoneyWhere = {
  /** In whole units of the currency. */
  readonly amount?: FloatFilter | null | undefined;
  /** All of these hold; of none of them, always. */
  readonly and?: ReadonlyArray<MoneyWhere> | null | undefined;
  /** The currency’s ISO 4217 code. */
  readonly currency?: StringFilter | null | undefined;
  /** This does not hold, which is so too where it compares a value that is missing. */
  readonly not?: MoneyWhere | null | undefined;
  /** One of these holds; of none of them, never. */
  readonly or?: ReadonlyArray<MoneyWhere> | null | undefined;
};

/** What sort of organization it is. */
export type OrganizationType =
  /** Campaigns for a cause. */
  | 'ADVOCACY'
  /** People whom a source names only together: officials, advisers, posters. */
  | 'GROUP'
  /** Founded by governments by treaty. */
  | 'INTERGOVERNMENTAL'
  /** Newspaper, agency, broadcaster, portal or social medium. */
  | 'MEDIA'
  /** None of the others. */
  | 'OTHER'
  /** Political party. */
  | 'PARTY'
  /** Sells research and forecasts. */
  | 'RESEARCH_FIRM'
  /** Institute for policy research. */
  | 'THINK_TANK'
  /** University or college. */
  | 'UNIVERSITY';

/** What is asked of a value: all of these hold. Where it is missing, only `isNull: true` does. */
export type OrganizationTypeFilter = {
  /** Is this. */
  readonly eq?: OrganizationType | null | undefined;
  /** Is one of these; of none of them, never. */
  readonly in?: ReadonlyArray<OrganizationType> | null | undefined;
  /** Whether it has no value. The one operator that is true of a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** Only organizations of which all of this holds; `{}` holds of each. A null is refused, not read as no condition. */
export type OrganizationWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these hold; of none of them, always. */
  readonly and?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** The country that it is of. */
  readonly country?: CountryWhere | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** What registers call it, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold, which is so too where it compares a value that is missing. */
  readonly not?: OrganizationWhere | null | undefined;
  /** One of these holds; of none of them, never. */
  readonly or?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** Its organizationType. */
  readonly organizationType?: OrganizationTypeFilter | null | undefined;
  /** Claims that join it to others. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full text over names, aliases, slugs and descriptions, as `search` finds; but every word must be there, and where no entity has all of them, none passes. */
  readonly search?: string | null | undefined;
  /** Its readable name. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances that it has taken itself. */
  readonly stances?: StanceQuantifier | null | undefined;
  /** Stances that actors hold on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** Stances that others have taken for it. */
  readonly stancesOnItsBehalf?: StanceQuantifier | null | undefined;
};

/** What is asked of a value: all of these hold. Where it is missing, only `isNull: true` does. */
export type PartialDateFilter = {
  /** Begins after this is over, certainly: `after: "2018-04"` holds for `2018-05-01`, not for `2018`. */
  readonly after?: string | null | undefined;
  /** Is over before this begins, certainly: `before: "2018-05"` holds for `2018-04`, not for `2018`. */
  readonly before?: string | null | undefined;
  /** Whether it has no value. The one operator that is true of a missing value. */
  readonly isNull?: boolean | null | undefined;
  /** Lies within this year, month or day: `on: "2018"` holds for `2018-04`, and `on: "2018-04"` not for `2018`. */
  readonly on?: string | null | undefined;
};

/** Only people of which all of this holds; `{}` holds of each. A null is refused, not read as no condition. */
export type PersonWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these hold; of none of them, always. */
  readonly and?: ReadonlyArray<PersonWhere> | null | undefined;
  /** The country that it is of. */
  readonly country?: CountryWhere | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** What registers call it, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold, which is so too where it compares a value that is missing. */
  readonly not?: PersonWhere | null | undefined;
  /** One of these holds; of none of them, never. */
  readonly or?: ReadonlyArray<PersonWhere> | null | undefined;
  /** Claims that join it to others. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full text over names, aliases, slugs and descriptions, as `search` finds; but every word must be there, and where no entity has all of them, none passes. */
  readonly search?: string | null | undefined;
  /** Its readable name. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances that it has taken itself. */
  readonly stances?: StanceQuantifier | null | undefined;
  /** Stances that actors hold on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** Stances that others have taken for it. */
  readonly stancesOnItsBehalf?: StanceQuantifier | null | undefined;
};

/** How far a policy has come. */
export type PolicyStatus =
  /** Somebody in power weighs it. */
  | 'CONSIDERED'
  /** It has been put into force. */
  | 'IMPOSED'
  /** It has been taken back. */
  | 'LIFTED'
  /** It has been put forward. */
  | 'PROPOSED';

/** What is asked of a value: all of these hold. Where it is missing, only `isNull: true` does. */
export type PolicyStatusFilter = {
  /** Is this. */
  readonly eq?: PolicyStatus | null | undefined;
  /** Is one of these; of none of them, never. */
  readonly in?: ReadonlyArray<PolicyStatus> | null | undefined;
  /** Whether it has no value. The one operator that is true of a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** What sort of measure a policy is. */
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
  /** None of the others. */
  | 'OTHER'
  /** Restricts dealings with a country or its people to change their conduct. */
  | 'SANCTIONS'
  /** Ends a case on agreed terms. */
  | 'SETTLEMENT'
  /** Raises, lowers or removes duties on imports. */
  | 'TARIFF';

/** What is asked of a value: all of these hold. Where it is missing, only `isNull: true` does. */
export type PolicyTypeFilter = {
  /** Is this. */
  readonly eq?: PolicyType | null | undefined;
  /** Is one of these; of none of them, never. */
  readonly in?: ReadonlyArray<PolicyType> | null | undefined;
  /** Whether it has no value. The one operator that is true of a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** Only policies of which all of this holds; `{}` holds of each. A null is refused, not read as no condition. */
export type PolicyWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these hold; of none of them, always. */
  readonly and?: ReadonlyArray<PolicyWhere> | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** Its duration. */
  readonly duration?: StringFilter | null | undefined;
  /** What registers call it, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold, which is so too where it compares a value that is missing. */
  readonly not?: PolicyWhere | null | undefined;
  /** One of these holds; of none of them, never. */
  readonly or?: ReadonlyArray<PolicyWhere> | null | undefined;
  /** What somebody has to pay under it. */
  readonly penalty?: MoneyWhere | null | undefined;
  /** Its policyType. */
  readonly policyType?: PolicyTypeFilter | null | undefined;
  /** Claims that join it to others. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full text over names, aliases, slugs and descriptions, as `search` finds; but every word must be there, and where no entity has all of them, none passes. */
  readonly search?: string | null | undefined;
  /** Its readable name. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances that actors hold on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** How far it has come. */
  readonly status?: PolicyStatusFilter | null | undefined;
  /** The worth of the trade that it covers. */
  readonly tradeValue?: MoneyWhere | null | undefined;
};

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

/** What is asked of a value: all of these hold. Where it is missing, only `isNull: true` does. */
export type PositionFilter = {
  /** Is this. */
  readonly eq?: Position | null | undefined;
  /** Is one of these; of none of them, never. */
  readonly in?: ReadonlyArray<Position> | null | undefined;
  /** Whether it has no value. The one operator that is true of a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** Only propositions of which all of this holds; `{}` holds of each. A null is refused, not read as no condition. */
export type PropositionWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these hold; of none of them, always. */
  readonly and?: ReadonlyArray<PropositionWhere> | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** What registers call it, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold, which is so too where it compares a value that is missing. */
  readonly not?: PropositionWhere | null | undefined;
  /** One of these holds; of none of them, never. */
  readonly or?: ReadonlyArray<PropositionWhere> | null | undefined;
  /** Claims that join it to others. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full text over names, aliases, slugs and descriptions, as `search` finds; but every word must be there, and where no entity has all of them, none passes. */
  readonly search?: string | null | undefined;
  /** Its readable name. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances that actors hold on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
};

/** How many related claims there are: all of these hold. */
export type RelationshipCountFilter = {
  /** Is this. */
  readonly eq?: number | null | undefined;
  /** Is more than this. */
  readonly gt?: number | null | undefined;
  /** Is at least this. */
  readonly gte?: number | null | undefined;
  /** Is less than this. */
  readonly lt?: number | null | undefined;
  /** Is at most this. */
  readonly lte?: number | null | undefined;
  /** Of these alone. Left out: of all. */
  readonly where?: EntityRelationshipWhere | null | undefined;
};

/** What holds of related claims, of those that the clocks let be seen. */
export type RelationshipQuantifier = {
  /** Of how many of them. */
  readonly count?: RelationshipCountFilter | null | undefined;
  /** Of those alone that run this way, seen from the entity. */
  readonly direction?: Direction | null | undefined;
  /** Of each of them: so too where there are none. */
  readonly every?: EntityRelationshipWhere | null | undefined;
  /** Of none of them: so too where there are none. */
  readonly none?: EntityRelationshipWhere | null | undefined;
  /** Of one of them at least. */
  readonly some?: EntityRelationshipWhere | null | undefined;
  /** Of these types alone. Left out: of all. */
  readonly types?: ReadonlyArray<RelationshipType> | null | undefined;
};

/** How two entities are related. */
export type RelationshipType =
  /** {from} admitted {to}. An act: it has a day, and stays done. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to POLICY, EVENT, PROPOSITION. */
  | 'ADMITTED'
  /** {from} advises/advise {to} as {title}. A state: it holds from a day to a day. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY. */
  | 'ADVISES'
  /** {from} agreed to {to}. An act: it has a day, and stays done. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to POLICY, EVENT. */
  | 'AGREED_TO'
  /** {from} is/are based in {city}, {to}. A state: it holds from a day to a day. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to COUNTRY. */
  | 'BASED_IN'
  /** {from} competes/compete with {to}. A state: it holds from a day to a day. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY. */
  | 'COMPETES_WITH'
  /** {from} concerns {to}. A state: it holds from a day to a day. From POLICY, EVENT, PROPOSITION, SOURCE; to PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY, POLICY, EVENT, TOPIC, PROPOSITION, SOURCE. */
  | 'CONCERNS'
  /** {from} considers/consider {to}. A state: it holds from a day to a day. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to POLICY. */
  | 'CONSIDERS'
  /** {from} contributed {contribution} to {to}. An act: it has a day, and stays done. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to SOURCE. */
  | 'CONTRIBUTED_TO'
  /** {from} is/are a topic within {to}. A state: it holds from a day to a day. From TOPIC; to TOPIC. */
  | 'HAS_BROADER'
  /** {from} holds/hold a role in {to} as {title}. A state: it holds from a day to a day. From PERSON; to GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY. */
  | 'HOLDS_ROLE_IN'
  /** {from} implements/implement {to}. A state: it holds from a day to a day. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to POLICY. */
  | 'IMPLEMENTS'
  /** {from} imposed {to}. An act: it has a day, and stays done. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to POLICY. */
  | 'IMPOSED'
  /** {from} investigates/investigate {to}. A state: it holds from a day to a day. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY, POLICY, EVENT. */
  | 'INVESTIGATES'
  /** {from} lifted {to}. An act: it has a day, and stays done. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to POLICY. */
  | 'LIFTED'
  /** {from} is a member/are members of {to}. A state: it holds from a day to a day. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY. */
  | 'MEMBER_OF'
  /** {from} owns/own {share} of {to}. A state: it holds from a day to a day. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to COMPANY, ORGANIZATION. */
  | 'OWNS'
  /** {from} paid {amount} {currency} to {to}. An act: it has a day, and stays done. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY. */
  | 'PAID'
  /** {from} <takes/take> part in {to} as {role}. An act: it has a day, and stays done. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to EVENT. */
  | 'PARTICIPATES_IN'
  /** {from} is/are part of {to}. A state: it holds from a day to a day. From GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY, POLICY, EVENT; to GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY, POLICY, EVENT. */
  | 'PART_OF'
  /** {from} proposed {to}. An act: it has a day, and stays done. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to POLICY. */
  | 'PROPOSED'
  /** {from} published {to}. An act: it has a day, and stays done. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to SOURCE, EVENT. */
  | 'PUBLISHED'
  /** {from} responds to {to}. A state: it holds from a day to a day. From POLICY, EVENT; to POLICY, EVENT, PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY. */
  | 'RESPONDS_TO'
  /** {from} shipped {product} to {to}. An act: it has a day, and stays done. From COMPANY; to COUNTRY, COMPANY. */
  | 'SHIPPED_TO'
  /** {from} supplies/supply {product} to {to}. A state: it holds from a day to a day. From COMPANY; to COMPANY. */
  | 'SUPPLIES'
  /** {from} targets {to}. A state: it holds from a day to a day. From POLICY; to PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY, POLICY, EVENT, TOPIC, PROPOSITION, SOURCE. */
  | 'TARGETS'
  /** {from} violated {to}. An act: it has a day, and stays done. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to POLICY. */
  | 'VIOLATED'
  /** {from} wrote {to}. An act: it has a day, and stays done. From PERSON, GOVERNMENT_BODY, ORGANIZATION, COMPANY, COUNTRY; to SOURCE. */
  | 'WROTE';

/** What is asked of a value: all of these hold. Where it is missing, only `isNull: true` does. */
export type RelationshipTypeFilter = {
  /** Is this. */
  readonly eq?: RelationshipType | null | undefined;
  /** Is one of these; of none of them, never. */
  readonly in?: ReadonlyArray<RelationshipType> | null | undefined;
  /** Whether it has no value. The one operator that is true of a missing value. */
  readonly isNull?: boolean | null | undefined;
};

/** Only sources of which all of this holds; `{}` holds of each. A null is refused, not read as no condition. */
export type SourceWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these hold; of none of them, always. */
  readonly and?: ReadonlyArray<SourceWhere> | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** What registers call it, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** Its language. */
  readonly language?: StringFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold, which is so too where it compares a value that is missing. */
  readonly not?: SourceWhere | null | undefined;
  /** One of these holds; of none of them, never. */
  readonly or?: ReadonlyArray<SourceWhere> | null | undefined;
  /** Its publishedFrom. */
  readonly publishedFrom?: PartialDateFilter | null | undefined;
  /** Its publishedTo. */
  readonly publishedTo?: PartialDateFilter | null | undefined;
  /** Its publisher. */
  readonly publisher?: StringFilter | null | undefined;
  /** Claims that join it to others. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full text over names, aliases, slugs and descriptions, as `search` finds; but every word must be there, and where no entity has all of them, none passes. */
  readonly search?: string | null | undefined;
  /** Its readable name. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances that actors hold on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
  /** Its url. */
  readonly url?: UrlFilter | null | undefined;
};

/** How many related claims there are: all of these hold. */
export type StanceCountFilter = {
  /** Is this. */
  readonly eq?: number | null | undefined;
  /** Is more than this. */
  readonly gt?: number | null | undefined;
  /** Is at least this. */
  readonly gte?: number | null | undefined;
  /** Is less than this. */
  readonly lt?: number | null | undefined;
  /** Is at most this. */
  readonly lte?: number | null | undefined;
  /** Of these alone. Left out: of all. */
  readonly where?: StanceWhere | null | undefined;
};

/** What holds of related claims, of those that the clocks let be seen. */
export type StanceQuantifier = {
  /** Of how many of them. */
  readonly count?: StanceCountFilter | null | undefined;
  /** Of each of them: so too where there are none. */
  readonly every?: StanceWhere | null | undefined;
  /** Of none of them: so too where there are none. */
  readonly none?: StanceWhere | null | undefined;
  /** Of one of them at least. */
  readonly some?: StanceWhere | null | undefined;
};

/** Only stances of which all of this holds; `{}` holds of each. A null is refused, not read as no condition. */
export type StanceWhere = {
  /** All of these hold; of none of them, always. */
  readonly and?: ReadonlyArray<StanceWhere> | null | undefined;
  /** How directly its source bears it out. */
  readonly attribution?: AttributionFilter | null | undefined;
  /** For whose ears. */
  readonly audience?: AudienceFilter | null | undefined;
  /** 0 to 1, by the codebook’s scale. */
  readonly confidence?: FloatFilter | null | undefined;
  /** Over when its source was written. */
  readonly ended?: BooleanFilter | null | undefined;
  /** When it was voiced. */
  readonly heldOn?: PartialDateFilter | null | undefined;
  /** Who takes it. */
  readonly holder?: ActorWhere | null | undefined;
  /** This does not hold, which is so too where it compares a value that is missing. */
  readonly not?: StanceWhere | null | undefined;
  /** What a reader should know of how it was coded. */
  readonly note?: StringFilter | null | undefined;
  /** The body it was said for; `{}` holds where there is one. */
  readonly onBehalfOf?: ActorWhere | null | undefined;
  /** One of these holds; of none of them, never. */
  readonly or?: ReadonlyArray<StanceWhere> | null | undefined;
  /** For it or against it, and how strongly. */
  readonly position?: PositionFilter | null | undefined;
  /** Words of the source. */
  readonly quote?: StringFilter | null | undefined;
  /** When the graph was told. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** When the graph took it back. */
  readonly retractedAt?: DateTimeFilter | null | undefined;
  /** The position as a number, 2 to -2; missing when MIXED. */
  readonly score?: IntFilter | null | undefined;
  /** Its readable name. */
  readonly slug?: StringFilter | null | undefined;
  /** A source that it cites. */
  readonly source?: SourceWhere | null | undefined;
  /** What it is about. */
  readonly target?: EntityWhere | null | undefined;
  /** Full text over what was said or done, note and quote, by the rules of `search`; but every word must be there, and where no stance has all of them, none passes. */
  readonly text?: string | null | undefined;
  /** True in the world from then on. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** True in the world until then. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** What is asked of a value: all of these hold. Where it is missing, only `isNull: true` does. */
export type StringFilter = {
  /** Has this in it, upper and lower case apart. */
  readonly contains?: string | null | undefined;
  /** Is this. */
  readonly eq?: string | null | undefined;
  /** Is one of these; of none of them, never. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether it has no value. The one operator that is true of a missing value. */
  readonly isNull?: boolean | null | undefined;
  /** Begins with this, upper and lower case apart. */
  readonly startsWith?: string | null | undefined;
};

/** What is asked of a value: all of these hold. Where it is missing, only `isNull: true` does. */
export type StringsFilter = {
  /** Has this among them. */
  readonly has?: string | null | undefined;
  /** Whether there are none. */
  readonly isEmpty?: boolean | null | undefined;
};

/** Only topics of which all of this holds; `{}` holds of each. A null is refused, not read as no condition. */
export type TopicWhere = {
  /** Other names. */
  readonly aliases?: StringsFilter | null | undefined;
  /** All of these hold; of none of them, always. */
  readonly and?: ReadonlyArray<TopicWhere> | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** What registers call it, each as `scheme:value`. */
  readonly externalIds?: StringsFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold, which is so too where it compares a value that is missing. */
  readonly not?: TopicWhere | null | undefined;
  /** One of these holds; of none of them, never. */
  readonly or?: ReadonlyArray<TopicWhere> | null | undefined;
  /** Claims that join it to others. */
  readonly relationships?: RelationshipQuantifier | null | undefined;
  /** Full text over names, aliases, slugs and descriptions, as `search` finds; but every word must be there, and where no entity has all of them, none passes. */
  readonly search?: string | null | undefined;
  /** Its readable name. */
  readonly slug?: StringFilter | null | undefined;
  /** Stances that actors hold on it. */
  readonly stancesOn?: StanceQuantifier | null | undefined;
};

/** What is asked of a value: all of these hold. Where it is missing, only `isNull: true` does. */
export type UrlFilter = {
  /** Is this. */
  readonly eq?: string | null | undefined;
  /** Is one of these; of none of them, never. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether it has no value. The one operator that is true of a missing value. */
  readonly isNull?: boolean | null | undefined;
  /** Begins with this. */
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
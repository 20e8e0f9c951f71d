import { entity, type Fault, fault, onClaim, onStance } from './faults.ts'

/** Faults in how sure a source is of a claim and in who speaks; each is planted before anything is derived. */
export const hedgeFaults: readonly Fault[] = [
  fault(
    'a stance that is possible without a word for it',
    `${onStance('ross-on-ban')} SET s.modality = 'POSSIBLE'`,
    'hedge: ross-on-ban',
  ),
  fault(
    'a relationship that is probable without a word for it',
    `${onClaim('ban-targets-zte')} SET r.modality = 'PROBABLE'`,
    'hedge: ban-targets-zte',
  ),
  fault(
    'an entity that is possible without a word for it',
    `${entity('talks')} SET e.modality = 'POSSIBLE'`,
    'hedge: talks',
  ),
  fault(
    'a relationship with a hedge that nobody has coded',
    `${onClaim('ban-targets-zte')} SET r.modality = 'NOT_CODED', r.hedge = 'may'`,
    'hedge: ban-targets-zte',
  ),
  fault('a hedged stance that is certain', `${onStance('ross-on-ban')} SET s.hedge = 'may'`, 'hedge: ross-on-ban'),
  fault(
    'a modality that is none',
    `${onClaim('ban-targets-zte')} SET r.modality = 'LIKELY', r.hedge = 'likely'`,
    'unknown-value: ban-targets-zte',
  ),
  fault(
    'a hedge that is a whole paragraph',
    `${onClaim('ban-targets-zte')} SET r.modality = 'POSSIBLE', r.hedge = '${'may '.repeat(26)}'`,
    'too-large: ban-targets-zte',
  ),
  fault(
    'a stance that is said to be certain',
    `${onStance('ross-on-ban')} SET s.modality = 'CERTAIN'`,
    'unsaid: ross-on-ban',
  ),
  fault(
    'a relationship that is said to be certain',
    `${onClaim('ban-targets-zte')} SET r.modality = 'CERTAIN'`,
    'unsaid: ban-targets-zte',
  ),
  fault('an entity that is said to be certain', `${entity('zte')} SET e.modality = 'CERTAIN'`, 'unsaid: zte'),
  fault(
    'a stance that is said to be by a name',
    `${onStance('ross-on-ban')} SET s.anonymous = false`,
    'unsaid: ross-on-ban',
  ),
  fault(
    'a capacity that is none',
    `${onStance('ross-on-ban')} SET s.capacity = 'MINISTER'`,
    'unknown-value: ross-on-ban',
  ),
  fault(
    'a capacity of a relationship',
    `${onClaim('ban-targets-zte')} SET r.capacity = 'OFFICIAL'`,
    'unknown-property: ban-targets-zte',
  ),
  fault(
    'a text where anonymous is yes',
    `${onStance('ross-on-ban')} SET s.anonymous = 'yes'`,
    'property-type: ross-on-ban',
  ),
]

import { entity, type Fault, fault, onClaim, onStance } from './faults.ts'

/** Faults in the dates and moments of claims and entities, made before anything is derived. */
export const timeFaults: readonly Fault[] = [
  fault(
    'a day that there is not',
    `${onClaim('ban-targets-zte')} SET r.validFrom = '2018-02-30'`,
    'impossible-date: ban-targets-zte',
  ),
  fault(
    'a leap day in another year',
    `${onStance('ross-on-ban')} SET s.heldOn = '2018-02-29'`,
    'impossible-date: ross-on-ban',
  ),
  fault(
    'a month that there is not',
    `${onClaim('ban-targets-zte')} SET r.validTo = '2018-13'`,
    'impossible-date: ban-targets-zte',
  ),
  fault(
    'a date in words',
    `${onStance('ross-on-ban')} SET s.validFrom = 'spring 2018'`,
    'impossible-date: ross-on-ban',
  ),
  fault(
    'a window of an impossible day',
    `${onClaim('ban-targets-zte')} SET r.validFrom = '[2018-02-30..2018-04]'`,
    'impossible-date: ban-targets-zte',
  ),
  fault('a window without ends', `${onStance('ross-on-ban')} SET s.heldOn = '[..]'`, 'impossible-date: ross-on-ban'),
  fault('another form of EDTF', `${entity('talks')} SET e.startedOn = '2018-05~'`, 'impossible-date: talks'),
  fault(
    'a source of an unknown day',
    `${entity('letter')} SET e.publishedTo = '[2018-04..2018-05]'`,
    'impossible-date: letter',
  ),
  fault('a moment for a day', `${entity('talks')} SET e.startedOn = '2018-05-03T00:00'`, 'impossible-date: talks'),
  fault(
    'a source of an impossible day',
    `${entity('letter')} SET e.publishedFrom = '2018-04-31'`,
    'impossible-date: letter',
  ),
  fault(
    'a moment of an impossible day',
    `${onClaim('ban-targets-zte')} SET r.recordedAt = '2026-02-30T00:00:00.000Z'`,
    'impossible-date: ban-targets-zte',
  ),
  fault(
    'from after to',
    `${onClaim('ban-targets-zte')} SET r.validFrom = '2018-05', r.validTo = '2018-04-30'`,
    'from-after-to: ban-targets-zte',
  ),
  fault(
    'a window that ends before it begins',
    `${onStance('ross-on-ban')} SET s.heldOn = '[2018-05..2018-04]'`,
    'from-after-to: ross-on-ban',
  ),
  fault(
    'from certainly after to',
    `${onClaim('ban-targets-zte')} SET r.validFrom = '[2018-05..]', r.validTo = '[2018..2018-04]'`,
    'from-after-to: ban-targets-zte',
  ),
  fault('held after its end', `${onStance('ross-on-ban')} SET s.validTo = '2017'`, 'from-after-to: ross-on-ban'),
  fault(
    'over before it began',
    `${onClaim('navarro-once')} SET r.validFrom = '2018-05'`,
    'from-after-to: navarro-once',
  ),
  fault(
    'a policy whose end is a window that ends before it begins',
    `${entity('ban')} SET e.endedOn = '[2019..2018]'`,
    'from-after-to: ban',
  ),
  fault('an event that ends first', `${entity('talks')} SET e.endedOn = '2018-04'`, 'from-after-to: talks'),
  fault('a source that ends first', `${entity('article')} SET e.publishedTo = '2018-04-29'`, 'from-after-to: article'),
  fault(
    'an act with an end',
    `${onClaim('commerce-imposed-ban')} SET r.validTo = '2019'`,
    'act-with-end: commerce-imposed-ban',
  ),
  fault(
    'an act that is over',
    `${onClaim('commerce-imposed-ban')} SET r.ended = true`,
    'act-with-end: commerce-imposed-ban',
  ),
  fault(
    'a timeless claim from a day on',
    `${onClaim('talks-concern-ban')} SET r.validFrom = '2018'`,
    'timeless-with-date: talks-concern-ban',
  ),
  fault(
    'a timeless claim that is over',
    `${onClaim('talks-concern-ban')} SET r.ended = true`,
    'timeless-with-date: talks-concern-ban',
  ),
  fault(
    'a day for a moment',
    `${onClaim('ban-targets-zte')} SET r.recordedAt = '2026-01-01'`,
    'recorded-at: ban-targets-zte',
  ),
  fault(
    'a moment without milliseconds',
    `${onStance('ross-on-ban')} SET s.recordedAt = '2026-01-01T00:00:00Z'`,
    'recorded-at: ross-on-ban',
  ),
  fault(
    'recorded in the future',
    `${onStance('ross-on-ban')} SET s.recordedAt = '2999-01-01T00:00:00.000Z'`,
    'recorded-at: ross-on-ban',
  ),
  fault(
    'retracted in the future',
    `${onStance('ross-on-ban')} SET s.retractedAt = '2999-01-01T00:00:00.000Z'`,
    'retracted-at: ross-on-ban',
  ),
  fault(
    'retracted when recorded',
    `${onStance('ross-on-ban')} SET s.retractedAt = s.recordedAt`,
    'retracted-at: ross-on-ban',
  ),
  fault(
    'retracted on a day',
    `${onClaim('ban-targets-zte')} SET r.retractedAt = '2026-02-01'`,
    'retracted-at: ban-targets-zte',
  ),
]

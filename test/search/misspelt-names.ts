import { type Random, randomOf } from '../generated/random.ts'

/**
 * Names to find, and misspelt versions of them, the same on every run. All are composed here from common first names,
 * common words and syllables. Nothing is taken from a register of real people or companies, and the project's licence
 * covers them.
 */
export interface Misspelt {
  readonly name: string
  readonly typed: string
}

/** A number of different names of people, companies and bodies. */
export function names(count: number): readonly string[] {
  const random = randomOf('names')
  const all = new Set<string>()
  while (all.size < count) all.add(random.pick(MAKERS)(random))
  return [...all]
}

/** A number of these names, each with one to three slips of the hand or the ear, or a space too many or too few. */
export function misspelt(from: readonly string[], count: number): readonly Misspelt[] {
  const random = randomOf('misspelt')
  const chosen = new Set<string>()
  while (chosen.size < count) chosen.add(random.pick(from))
  return Array.from(chosen, (name) => ({ name, typed: mistype(random, name) }))
}

function mistype(random: Random, name: string): string {
  if (random.chance(SPACED)) return respaced(random, name)
  const slips = random.pick(SLIPS)
  for (let typed = name, left = slips; ; ) {
    const place = random.below(typed.length)
    typed = random.pick(WAYS)(random, typed, place)
    left -= 1
    if (left === 0 && typed !== name && typed.trim() === typed) return typed
    if (left === 0) [typed, left] = [name, slips]
  }
}

/** The share of names in which only a space is wrong. */
const SPACED = 0.12

/** The name without one of its spaces, or with an extra one. */
function respaced(random: Random, name: string): string {
  const spaces = Array.from(name.matchAll(/ /g), ({ index }) => index)
  if (spaces.length > 0) {
    const space = random.pick(spaces)
    return name.slice(0, space) + name.slice(space + 1)
  }
  const place = 2 + random.below(Math.max(1, name.length - 3))
  return `${name.slice(0, place)} ${name.slice(place)}`
}

/** The number of slips in a name, weighted by how often it occurs here. */
const SLIPS = [1, 1, 1, 2, 2, 2, 3]

/** Kinds of slips at a place, weighted by how often they occur here. Only ASCII letters change. */
const WAYS: readonly ((random: Random, text: string, place: number) => string)[] = [
  (_, text, place) => changed(text, place, () => ''), // omitted
  (_, text, place) => changed(text, place, () => ''),
  (_, text, place) => changed(text, place, (letter) => letter + letter), // typed twice
  (random, text, place) => changed(text, place, (letter) => letter + beside(random, letter)), // one extra
  (random, text, place) => changed(text, place, (letter) => beside(random, letter)), // a neighbouring key
  (random, text, place) => changed(text, place, (letter) => alike(random, letter)), // one that sounds alike
  (random, text, place) => changed(text, place, (letter) => alike(random, letter)),
  (_, text, place) => exchanged(text, place),
  (_, text, place) => exchanged(text, place),
]

function changed(text: string, place: number, change: (letter: string) => string): string {
  const letter = text.charAt(place)
  return /[a-z]/i.test(letter) ? text.slice(0, place) + change(letter.toLowerCase()) + text.slice(place + 1) : text
}

function exchanged(text: string, place: number): string {
  const pair = text.slice(place, place + 2)
  return /^[a-z]{2}$/i.test(pair)
    ? text.slice(0, place) + pair.charAt(1) + pair.charAt(0) + text.slice(place + 2)
    : text
}

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

function beside(random: Random, letter: string): string {
  const row = KEYBOARD.find((keys) => keys.includes(letter)) ?? letter
  const place = row.indexOf(letter) + (random.chance(0.5) ? 1 : -1)
  return row.charAt(place) || row.charAt(row.indexOf(letter) - 1)
}

const SOUNDS = ['aeou', 'iey', 'ckq', 'szc', 'vwf', 'dt', 'bp', 'mn', 'gj', 'rl']

function alike(random: Random, letter: string): string {
  const others = SOUNDS.filter((sound) => sound.includes(letter))
  return others.length === 0 ? letter : random.pick([...random.pick(others).replace(letter, '')])
}

const FIRST_NAMES =
  'Adam Aisha Akira Alejandro Alexandra Amara Amelia Ananya Andrei Anna Antonio Arjun Astrid Beatriz Benjamin Björn Camila Carlos Catherine Chen Chloé Christopher Claire Daniel David Deepika Diego Dmitri Edward Eleanor Elena Elizabeth Emma Emmanuel Erik Fatima Felipe François Gabriel George Giulia Hannah Hassan Helen Henrik Hiroshi Hyun Ibrahim Ines Ingrid Irina Isabel Ivan Jack James Jan Jennifer Joana Johan John José Julia Kai Karim Katarzyna Kenji Kofi Kwame Lars Laura Layla Leila Lena Li Louise Lucas Luis Magdalena Mahmoud Margaret Maria Mark Martin Mateo Matthew Mei Michael Mikhail Ming Mohammed Nadia Natalia Nikolai Nina Noah Nora Oliver Olga Omar Oscar Patricia Paul Pedro Peter Petra Pierre Priya Rachel Rafael Rahul Raj Rebecca Richard Robert Rosa Samuel Sara Sebastian Sergei Sofia Sophie Stefan Susan Sven Tariq Thomas Tomasz Valentina Victor Viktor Wei William Xin Yasmin Yi Yuki Yusuf Zainab Zhang Zoë'.split(
    ' ',
  )

/** Beginnings, middles and ends of family names that sound alike. */
const SYLLABLES = [
  [
    'An Berg Dahl Eken Fors Gran Hag Hel Holm Lind Lund Nor Sand Skog Strand West',
    ' a e',
    'ström berg qvist gren sen son dal vik man feldt',
  ],
  [
    'Bal Bar Cas Cor Del Fer Gar Gon Mar Men Mor Pal Ram Rod Sal Val',
    ' a e i o',
    'ez ano ini ardo elli oso ales era ente ado',
  ],
  [
    'Bor Dob Gor Iva Kov Kuz Len Mal Nov Pav Pet Rom Sid Sok Vas Zel',
    ' a e i o',
    'ov ova enko sky ski ich in ina uk yev',
  ],
  [
    'Ash Black Brad Car Cald East Fair Green Hart Kings Lang Mor Nor Stan Win Whit',
    ' er ing',
    'ton ley ford field wood well man worth son by',
  ],
  [
    'Aki Fuji Hase Ina Kawa Kita Mats Mori Naka Oka Saka Shima Taka Wata Yama Yoshi',
    ' ',
    'da gawa hara kawa moto mura naka nabe shita zaki',
  ],
  [
    'Ade Aki Bam Chi Eze Ibe Kwa Men Nwa Obi Ogun Oko Olu Ose Osei Uche',
    ' a o u',
    'bayo dele kwu nde sanya tola wale mba ke ye',
  ],
  [
    'Agar Ban Bhat Cha Das Gup Iyen Jai Kap Kri Meh Na Pat Rao Shar Ven',
    ' a i',
    'wal erjee tacharya kraborty ta gar n oor shnan il ma',
  ],
  ['Ab Al Bak Far Had Has Kar Khal Mah Mans Nas Qas Rah Sal Shar Zah', ' a i', 'dad ani dul id iri mi oud our si ri'],
] as const

function family(random: Random): string {
  const [first, middle, last] = random.pick(SYLLABLES)
  return [first, middle, last].map((part) => random.pick(part.split(' '))).join('')
}

const STEMS =
  'Apex Arc Astra Aero Bei Bright Cen Chem Cirr Cyber Data Dyna Eco Electro Ever Gen Global Hua Hydro Inno Inter Jin Kai Lumi Mag Mega Micro Neo Nova Omni Opti Pan Petro Pro Quan Sino Sol Star Syn Tele Tera Terra Trans Uni Ver Vita Xin Zhong'.split(
    ' ',
  )
const ENDINGS = 'tron tech dyne star com net sys lux cor med gen link ware tex max via xin wei hai long'.split(' ')
const TRADES =
  'Semiconductor Microelectronics Telecom Logistics Petroleum Pharmaceuticals Aerospace Robotics Shipping Mining Software Energy Steel Motors Batteries Optics Networks Biotech Materials Instruments'.split(
    ' ',
  )
const FORMS = ['Inc', 'Ltd', 'Group', 'Holdings', 'GmbH', 'Corporation', 'International', 'Co']
const BODIES =
  'Ministry Department Bureau Institute Council Commission Authority Agency Association Federation Committee Office'.split(
    ' ',
  )
const MATTERS =
  'Commerce Trade Foreign-Affairs Industry Technology Agriculture Finance Defense Customs Energy Education Transport Statistics Competition Innovation Investment Health Labor Justice Planning'.split(
    ' ',
  )

const CONSONANTS = 'b c d f g h j k l m n p r s t v x z br ch dr kr pl qu sh st th tr zh'.split(' ')
const VOWELS = 'a a a e e e i i o o u ai ao ei ia ou'.split(' ')

/** An invented word, like a place or a brand. Many are much alike. */
function coined(random: Random): string {
  const syllables = Array.from({ length: 2 + random.below(2) }, () => random.pick(CONSONANTS) + random.pick(VOWELS))
  const word = syllables.join('') + random.pick(['', '', 'n', 's', 'ng', 'r'])
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const MAKERS: readonly ((random: Random) => string)[] = [
  coined,
  coined,
  coined,
  (random) => `${coined(random)} ${random.pick(FORMS)}`,
  (random) => `${random.pick(FIRST_NAMES)} ${family(random)}`,
  (random) => `${random.pick(FIRST_NAMES)} ${random.pick(FIRST_NAMES).charAt(0)}. ${family(random)}`,
  (random) => `${random.pick(STEMS)}${random.pick(ENDINGS)} ${random.pick(TRADES)}`,
  (random) => `${random.pick(BODIES)} of ${random.pick(MATTERS).replace('-', ' ')} of ${coined(random)}`,
]

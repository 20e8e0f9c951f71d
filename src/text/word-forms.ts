/**
 * Other words that say the same: with the s of a possessive or a plural or without it, and a country beside its
 * adjective. All as they are compared.
 */
export function otherForms(word: string): readonly string[] {
  return [...(ADJECTIVES.get(word) ?? []), ...withoutOrWithS(word)]
}

function withoutOrWithS(word: string): readonly string[] {
  if (!/^\p{L}{2,}$/u.test(word)) return []
  if (/..[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`]
  if (/..[^aeiou]ies$/.test(word)) return [`${word.slice(0, -3)}y`]
  return /..[^s]s$/.test(word) ? [word.slice(0, -1)] : [`${word}s`]
}

const PAIRS = `
  afghanistan afghan, africa african, albania albanian, algeria algerian, america american, angola angolan,
  argentina argentine, argentina argentinian, armenia armenian, asia asian, australia australian, austria austrian,
  azerbaijan azerbaijani, bangladesh bangladeshi, belarus belarusian, belgium belgian, bolivia bolivian, bosnia bosnian,
  brazil brazilian, britain british, bulgaria bulgarian, cambodia cambodian, cameroon cameroonian, canada canadian,
  chile chilean, china chinese, colombia colombian, congo congolese, croatia croatian, cuba cuban, cyprus cypriot,
  czechia czech, denmark danish, ecuador ecuadorian, egypt egyptian, england english, eritrea eritrean,
  estonia estonian, ethiopia ethiopian, europe european, finland finnish, france french, georgia georgian,
  germany german, ghana ghanaian, greece greek, guatemala guatemalan, haiti haitian, honduras honduran,
  hungary hungarian, iceland icelandic, india indian, indonesia indonesian, iran iranian, iraq iraqi, ireland irish,
  israel israeli, italy italian, jamaica jamaican, japan japanese, jordan jordanian, kazakhstan kazakh, kenya kenyan,
  korea korean, kosovo kosovar, kuwait kuwaiti, kyrgyzstan kyrgyz, laos laotian, latvia latvian, lebanon lebanese,
  liberia liberian, libya libyan, lithuania lithuanian, luxembourg luxembourgish, malaysia malaysian, malta maltese,
  mexico mexican, moldova moldovan, mongolia mongolian, montenegro montenegrin, morocco moroccan, myanmar burmese,
  namibia namibian, nepal nepalese, netherlands dutch, nicaragua nicaraguan, nigeria nigerian, norway norwegian,
  pakistan pakistani, palestine palestinian, panama panamanian, paraguay paraguayan, peru peruvian,
  philippines filipino, philippines philippine, poland polish, portugal portuguese, qatar qatari, romania romanian,
  russia russian, rwanda rwandan, scotland scottish, senegal senegalese, serbia serbian, singapore singaporean,
  slovakia slovak, slovenia slovenian, somalia somali, spain spanish, sudan sudanese, sweden swedish,
  switzerland swiss, syria syrian, taiwan taiwanese, tajikistan tajik, tanzania tanzanian, thailand thai,
  tibet tibetan, tunisia tunisian, turkey turkish, turkmenistan turkmen, uganda ugandan, ukraine ukrainian,
  uruguay uruguayan, uzbekistan uzbek, venezuela venezuelan, vietnam vietnamese, wales welsh, yemen yemeni,
  zambia zambian, zimbabwe zimbabwean`
  .split(',')
  .map((pair) => pair.trim().split(' ') as [string, string]) // as they are written above

const ADJECTIVES: ReadonlyMap<string, readonly string[]> = new Map(
  Array.from(
    Map.groupBy([...PAIRS, ...PAIRS.map(([country, adjective]) => [adjective, country] as const)], ([word]) => word),
    ([word, pairs]) => [word, pairs.map(([, other]) => other)],
  ),
)

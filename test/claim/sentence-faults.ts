/** How a sentence reads badly: the fault, a pattern that finds it, and a sentence that once had it. */
export const sentenceFaults: readonly (readonly [fault: string, pattern: RegExp, once: string])[] = [
  [
    'a singular verb after a plural',
    /^(?:(?:The|U\.S\.|Chinese|American|Trump's|China's|economic|social|state) )*(?:talks|officials|companies|sanctions|tariffs|shipments|remarks|articles|images|calls|threats|cuts|concessions|leaders|advis[eo]rs|employees|media(?! campaign)|posters|makers|researchers|\S+ ?(?:industries|technologies|cars)|microchips|semiconductors|standards)\b[^“]*? (?:concerns|targets|responds|counts|comes|considers|takes|is|was)\b/i,
    'Talks between the United States and China in Beijing concerns Technology.',
  ],
  [
    'a plural verb after a singular',
    /^(?:(?:ZTE|China)(?= )(?! employees)|(?:The|An?) (?:ban|block|case|trip|visit|inquiry|investigation|boycott|side|Chinese side|guilty plea|remark|report|media campaign|United States))\b[^“]*? (?:concern|target|respond|count|come|consider|are|were)\b/,
    'The Chinese side were to take part in the talks in Beijing.',
  ],
  [
    'a country or the Internet without its article',
    /(?<!\b[Tt]he )\b(?:United States|Netherlands|Internet)\b/,
    'Facebook is based in United States.',
  ],
  [
    'a body without its article',
    /(?<!\b[Tt]he )\b(?:Trump administration|White House|Treasury(?! Secretary)|(?:Commerce|Justice) Department|Ministry of Commerce|(?:Chinese|U\.S\.) government|World Bank|Associated Press|Milken Institute|Wall Street Journal|Center for Strategic|Chinese side|Senate(?! committee)|trade agency)\b/i,
    'Gao Feng holds a role in Ministry of Commerce as spokesman.',
  ],
  [
    'a measure, an event or a topic with a capital',
    /[a-z”] (?:Ban on|Talks|Trip of|Visit|Investigation|Inquiry|Boycott|Support for|Chinese (?:commitment|concessions)|Internal|The (?!Times)|Shipments|Guilty|Remarks?|Opening|Further|Cuts|Building|Closing|Easing|Modest|Discussion|Photograph|Images|Articles|Banner|Report|Official outlets|Technology|Trade\b(?! Representative)|Rules|Standards|Self-reliance|Semiconductors|Subsidies|Universities|Hangers|Microchips|(?:Key|Cutting-edge|High-tech) industries|(?:Advanced|National|Next-generation|Intellectual|Cloud|Electric|Medical|Aircraft|High-speed|Commercial|Investment) [a-z]+)\b[^”]*(?:\(“[^”]*”[^”]*)?$/,
    "United States implements Investigation into China's intellectual property practices (inferred).",
  ],
  [
    'a measure, an event or a body without its article',
    /^(?:Ban|Trip|Visit|Investigation|Inquiry|Boycott|Support|Shipments|Guilty plea|Remarks?|Opening|Further|Cuts|Building|Closing|Easing|Modest|Discussion|Photograph|Images|Articles|Banner|Report|Internal|Invention|Makers|Chinese (?:commitment|side)|China's blocking)\b/,
    'Boycott of American goods concerns American goods.',
  ],
  [
    'a title without quotation marks',
    /(?<!“)\b(?:On high-stakes trip|A victim of its own|How 'Made in China|Amid Trump's threats|ISO 3166-1)/,
    'The Times published On high-stakes trip to China, U.S. officials confront tech along with trade.',
  ],
  [
    'the same thing twice',
    /\b(\w+) \1\b|Trump t\w+ part in Trump's|agreed to .*agreement|China imposed China's|violated .*violated|^(?!The )(\w+)\b[^“]* (?:published|wrote) [^“]*\b\2\b|visit [^“]*visitor|shipments [^“]*shipper|advise[^“]* as [^“]*advis|supported support|photograph to [^“]*photograph/i,
    "Trump takes part in Trump's threats.",
  ],
  [
    'a verb that does not fit a measure or an act',
    /^[^“]*(?:\bimplements?\b|\btakes? part\b(?<!to take part))/,
    'China implements Made in China 2025.',
  ],
  [
    'what lies ahead as done',
    /^[^“]*(?<!\bto) (?:takes?|took) part in (?:the )?talks/i,
    'China took part in the talks in Beijing as a party (on 3 May 2018).',
  ],
  [
    'a clause for a name',
    /\b(?:appears on|rally to|before a Senate|(?<!of )Xi at the Three Gorges Dam\b[^”]*$)/,
    'Sina takes part in Internal report on ZTE appears on Sina as portal.',
  ],
  [
    'one of many called a member of them',
    /\bis (?:probably |possibly )?a member of [^“]*(?:officials|advis[eo]rs|analysts|leaders|companies)\./,
    "Wilbur Ross is a member of Trump's economic advisors.",
  ],
  ['a role apart from its title', /\ba role in .* as \w/, 'Trump holds a role in the United States as President.'],
  [
    'a year twice',
    /between [^,)]*\b(\d{4}) and [^,)]*\b\1\b/,
    'Meyers wrote it (between 30 April 2018 and 2 May 2018).',
  ],
  [
    'a heading in capital letters',
    /^(?:[^“”]|“[^”]*”)*\b[A-Z]{5,}\b/,
    'NUCLEAR WEAPONS--ELIMINATION is a topic within NUCLEAR WEAPONS.',
  ],
  ['a city and a country that run together', /based in \w+, /, 'ZTE is based in Shenzhen, China.'],
  ['a date in figures', /\b\d{4}-\d\d\b/, 'ZTE agreed to the payment (on 2017-05-03).'],
  ['no capital at its beginning', /^\p{Ll}/u, 'the ban on sales to ZTE targets ZTE.'],
  ['not one full stop at its end', /(?:[^.]|\.\.)$/, 'The ban targets the U.S..'],
  ['a rest of its template', /[<>|[\]{}…]|undefined|\bnull\b/, '{from} concerns {to}.'],
]

/** The faults of a sentence. */
export function faultsOf(sentence: string): readonly string[] {
  return sentenceFaults.filter(([, pattern]) => pattern.test(sentence)).map(([fault]) => fault)
}

import type { Given } from './search-graph.ts'

const COMPANY = ['Actor', 'Company']

/** What is searched where these few are enough. */
export const ENTITIES: readonly Given[] = [
  {
    slug: 'zte',
    name: 'ZTE',
    labels: COMPANY,
    aliases: ['Zhongxing Telecom'],
    description: 'Makes phones in Shenzhen.',
  },
  { slug: 'zte-ban', name: 'ZTE ban', labels: ['Policy'] },
  { slug: 'ban-on-zte', name: 'The ban on ZTE', labels: ['Policy'] },
  {
    slug: 'hearing',
    name: 'Hearing',
    labels: ['Event'],
    description: 'Congress hears witnesses on the case against ZTE.',
  },
  { slug: 'huawei', name: 'Huawei', labels: COMPANY },
  { slug: 'huawei-phone', name: 'A phone by Huawei' },
  { slug: 'zhongxing', name: 'Zhōngxīng', labels: COMPANY },
  { slug: 'maker', name: '中兴通讯', labels: COMPANY },
  { slug: 'xingzhong', name: '兴中', labels: COMPANY },
  { slug: 'ostergard', name: 'Jens Østergård', labels: ['Actor', 'Person'] },
  { slug: 'cafe', name: 'Cafe\u0301 Ole\u0301' },
  { slug: 'street', name: 'Große Straße' },
  { slug: 'mic', name: 'Made in China 2025', labels: ['Policy'] },
  { slug: 'made-of-china', name: 'Figures made of china' },
  { slug: 'trade-war', name: 'Trade war' },
  { slug: 'war-on-trade', name: 'A war on trade' },
  { slug: 'the-who', name: 'The Who' },
  { slug: 'theory', name: 'A theory' },
  { slug: 'it', name: 'IT' },
  { slug: 'us-companies', name: 'U.S. companies' },
  { slug: 'united-states', name: 'United States', labels: ['Actor', 'Country'], aliases: ['America', 'U.S.'] },
  { slug: 'usable', name: 'Usable things' },
  { slug: 'advisers', name: "Trump's advisers" },
  { slug: 'not-either', name: 'Not either' },
  { slug: 'mike-rogers', name: 'Mike Rogers', labels: ['Actor', 'Person'] },
  { slug: 'will-rogers', name: 'Will Rogers', labels: ['Actor', 'Person'] },
  { slug: 'ibi', name: 'İBI2287' },
  { slug: 'gas', name: 'Russian gas' },
]

// Who wrote, published and contributed to what, and what sources are about.

UNWIND [
  // The article appeared on a day from 30 April to 2 May 2018.
  {id: 'the-times-published-article', from: 'the-times', to: 'high-stakes-trip-to-china',
   validFrom: '[2018-04-30..2018-05-02]', at: ['¶32'],
   attribution: 'INFERRED', confidence: 0.5, note: 'The closing credit speaks of its Beijing bureau.'},
  {id: 'associated-press-published-photo', from: 'associated-press', to: 'photo-of-mnuchin', at: ['¶3'],
   attribution: 'INFERRED', confidence: 0.5, note: 'A credit, which does not say what for.'},
  {id: 'state-media-published-images', from: 'chinese-state-media', to: 'state-media-images-of-xi',
   validFrom: '2018-04', at: ['¶4'], note: '"Last week", counted from an article of 30 April to 2 May 2018.'},
  {id: 'state-media-published-quotation', from: 'chinese-state-media', to: 'official-outlets-quoting-xi', at: ['¶5']},
  {id: 'state-media-published-articles-on-zte', from: 'chinese-state-media', to: 'state-media-articles-on-zte',
   at: ['¶16']},
  {id: 'xinhua-published-piece-on-zte', from: 'xinhua-news-agency', to: 'xinhua-piece-on-zte', at: ['¶16']},
  {id: 'wsj-published-report-on-huawei', from: 'wall-street-journal', to: 'wsj-report-on-huawei', at: ['¶12']},
  {id: 'posters-published-posts', from: 'social-media-posters', to: 'social-media-posts-on-boycott', at: ['¶17']},
  {id: 'sina-published-internal-report', from: 'sina', to: 'internal-report-on-zte', at: ['¶18'],
   note: 'It appeared on the portal for a time.'},
  // Nothing is said of who published the pieces whose headlines stand below the article.
  {id: 'the-times-published-piece-on-hanger-capital', from: 'the-times', to: 'headline-on-hanger-capital',
   at: ['¶35'], attribution: 'INFERRED', confidence: 0.3, note: 'Set below an article of The Times.'},
  {id: 'the-times-published-piece-on-made-in-china-2025', from: 'the-times', to: 'headline-on-made-in-china-2025',
   at: ['¶36'], attribution: 'INFERRED', confidence: 0.3, note: 'Set below an article of The Times.'},
  {id: 'the-times-published-piece-on-xi-pledges', from: 'the-times', to: 'headline-on-xi-pledges',
   at: ['¶37'], attribution: 'INFERRED', confidence: 0.3, note: 'Set below an article of The Times.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:PUBLISHED {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};

UNWIND [
  {id: 'meyers-wrote-article', from: 'meyers', to: 'high-stakes-trip-to-china',
   validFrom: '[2018-04-30..2018-05-02]', at: ['¶33', '¶34'],
   attribution: 'INFERRED', confidence: 0.5,
   note: 'There is no byline; the credit names this person apart from those who contributed.'},
  {id: 'banner-makers-wrote-banner', from: 'banner-makers', to: 'zte-banner', at: ['¶17']},
  {id: 'trivium-wrote-report', from: 'trivium-china', to: 'trivium-report', at: ['¶28'], note: '"Recent": no day.'},
  {id: 'chinese-government-wrote-internal-report', from: 'chinese-government', to: 'internal-report-on-zte', at: ['¶18'],
   attribution: 'INFERRED', confidence: 0.3, note: 'A government report on what Chinese officials said; not called Chinese itself.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:WROTE {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};

UNWIND [
  {id: 'kemeng-fan-contributed-to-article', from: 'kemeng-fan', to: 'high-stakes-trip-to-china',
   validFrom: '[2018-04-30..2018-05-02]', at: ['¶32']},
  {id: 'nicole-liu-contributed-to-article', from: 'nicole-liu', to: 'high-stakes-trip-to-china',
   validFrom: '[2018-04-30..2018-05-02]', at: ['¶32']},
  {id: 'jae-c-hong-contributed-to-photo', from: 'jae-c-hong', to: 'photo-of-mnuchin',
   validFrom: '2018-04-30', at: ['¶2', '¶3'], attribution: 'INFERRED', confidence: 0.5,
   note: 'A credit, which does not say what for.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:CONTRIBUTED_TO {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};

UNWIND [
  {from: 'high-stakes-trip-to-china', to: ['us-trip-to-china', 'us-officials', 'trade', 'technology'], at: ['¶1', '¶6']},
  {from: 'photo-of-mnuchin', to: ['steven-mnuchin', 'milken-discussion'], at: ['¶2']},
  {from: 'state-media-images-of-xi', to: ['xi-jinping', 'xi-visit-to-three-gorges-dam'], at: ['¶4']},
  {from: 'official-outlets-quoting-xi', to: ['xi-remark-on-outside-help'], at: ['¶5']},
  {from: 'wsj-report-on-huawei', to: ['huawei', 'huawei-investigation'], at: ['¶12']},
  {from: 'state-media-articles-on-zte', to: ['zte', 'united-states', 'xi-building-goals'], at: ['¶16']},
  {from: 'xinhua-piece-on-zte', to: ['zte-case'], at: ['¶16']},
  {from: 'social-media-posts-on-boycott', to: ['boycott-of-american-goods'], at: ['¶17']},
  {from: 'zte-banner', to: ['zte', 'zte-employees'], at: ['¶17']},
  {from: 'internal-report-on-zte', to: ['zte'], at: ['¶18']},
  {from: 'trivium-report', to: ['us-sanctions', 'united-states', 'china'], at: ['¶28']},
  {from: 'headline-on-hanger-capital', to: ['hangers', 'china'], at: ['¶35']},
  {from: 'headline-on-made-in-china-2025', to: ['made-in-china-2025', 'trade-war'], at: ['¶36']},
  {from: 'headline-on-xi-pledges', to: ['xi-tariff-cuts', 'xi-market-opening', 'trump-threats'], at: ['¶37']}
] AS row
UNWIND row.to AS to
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: to})
MERGE (a)-[r:CONCERNS {id: row.from + '-concerns-' + to}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0,
  citations: [p IN row.at | 'high-stakes-trip-to-china#' + p]};

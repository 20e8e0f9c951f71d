// How many entities of each kind there are.
UNWIND [
/* include kind-counts { */
['Person', COUNT { (:Person) }],
['GovernmentBody', COUNT { (:GovernmentBody) }],
['Organization', COUNT { (:Organization) }],
['Company', COUNT { (:Company) }],
['Country', COUNT { (:Country) }],
['Policy', COUNT { (:Policy) }],
['Event', COUNT { (:Event) }],
['Topic', COUNT { (:Topic) }],
['Proposition', COUNT { (:Proposition) }],
['Source', COUNT { (:Source) }]
/* } */
] AS counted
RETURN counted[0] AS kind, counted[1] AS count

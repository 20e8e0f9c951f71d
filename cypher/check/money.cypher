// Every amount has a currency of three capital letters, and every currency has an amount.
CALL () {
  MATCH (p:Policy)
  UNWIND $money AS sum
  RETURN p.slug AS what, sum.name AS name, p[sum.amount] AS amount, p[sum.currency] AS currency
  UNION ALL
  MATCH ()-[r:PAID]->()
  RETURN r.id AS what, 'paid' AS name, r.amount AS amount, r.currency AS currency
}
WITH what, name, amount, currency
WHERE (amount IS NULL) <> (currency IS NULL) OR NOT currency =~ '[A-Z]{3}'
RETURN what,
  name + ': ' + coalesce(toStringOrNull(amount), 'no amount') + ' '
    + coalesce(toStringOrNull(currency), 'without currency') AS detail;

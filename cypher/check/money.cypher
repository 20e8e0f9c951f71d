// Every amount of money has a currency of three capitals, and every currency an amount.
MATCH (p:Policy)
UNWIND $money AS name
WITH p, name, p[name + 'Amount'] AS amount, p[name + 'Currency'] AS currency
WHERE (amount IS NULL) <> (currency IS NULL) OR NOT currency =~ '[A-Z]{3}'
RETURN p.slug AS what,
  name + ': ' + coalesce(toStringOrNull(amount), 'no amount') + ' '
    + coalesce(toStringOrNull(currency), 'without currency') AS detail;

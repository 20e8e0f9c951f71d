// Derived: every entity has its name as it is compared with what somebody types.
MATCH (e:Entity)
WITH e, toLower(normalize(coalesce(toStringOrNull(e.name), ''), NFKD)) AS name
WITH e, [i IN range(0, size(name) - 1) | substring(name, i, 1)] AS letters
WITH e, rtrim(reduce(key = '', c IN letters |
  CASE
    WHEN c =~ '[a-z0-9]' THEN key + c
    WHEN c =~ "[\\p{M}.'’]" THEN key
    WHEN c =~ '[\\p{L}\\p{N}]' THEN key + coalesce({
      æ: 'ae', ƀ: 'b', ɓ: 'b', đ: 'd', ð: 'd', ɖ: 'd', ɗ: 'd', ɛ: 'e', ǝ: 'e', ə: 'a', ƒ: 'f', ɠ: 'g', ħ: 'h',
      ı: 'i', ɨ: 'i', ƙ: 'k', ł: 'l', ŋ: 'n', ɲ: 'n', ø: 'o', œ: 'oe', ɔ: 'o', ß: 'ss', þ: 'th', ŧ: 't', ʉ: 'u',
      ʋ: 'v', ƴ: 'y', ƶ: 'z', ς: 'σ'
    }[c], c)
    WHEN key = '' OR key ENDS WITH ' ' THEN key
    ELSE key + ' '
  END)) AS expected
WHERE coalesce(e.nameKey <> expected, true)
RETURN e.slug AS what, 'nameKey is ' + coalesce(e.nameKey, 'missing') + ', not ' + expected AS detail;

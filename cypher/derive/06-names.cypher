// On every entity: nameKey, its name as it is compared with what somebody types. Letters and digits without case and
// marks; dots and apostrophes are left out, and whatever else stands between words is one space: "U.S. companies" is
// us companies, "Zhōngxīng" is zhongxing. src/graph/fold.ts makes the same of a text.
//
// Safe to run again. (Some versions of Neo4j Browser want :auto before what runs IN TRANSACTIONS.)
MATCH (e:Entity)
CALL (e) {
  WITH e, toLower(normalize(coalesce(toStringOrNull(e.name), ''), NFKD)) AS name
  WITH e, [i IN range(0, size(name) - 1) | substring(name, i, 1)] AS letters
  WITH e, reduce(key = '', c IN letters |
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
    END) AS key
  SET e.nameKey = rtrim(key)
} IN TRANSACTIONS OF 10000 ROWS;

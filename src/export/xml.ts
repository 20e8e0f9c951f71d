/** Text as XML has it; what XML 1.0 cannot hold, as control characters and halves of a surrogate pair, is U+FFFD. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_IN_XML, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (sign) => signs[sign] ?? sign)
}

/** An element with these attributes, of which those that are null are left out, and what stands in it. */
export function element(name: string, attributes: Readonly<Record<string, string | null>>, content = ''): string {
  const given = Object.entries(attributes).map(([key, value]) => (value === null ? '' : ` ${key}="${escaped(value)}"`))
  return content === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${content}</${name}>`
}

/** https://www.w3.org/TR/xml/#charsets */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const signs: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  ...{ '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }, // else an attribute has a space for each
}

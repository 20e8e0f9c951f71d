/**
 * Escapes text for XML. Characters that XML 1.0 forbids, such as control characters and lone surrogates, become U+FFFD.
 */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_IN_XML, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (sign) => signs[sign] ?? sign)
}

/** An element with its content and attributes. Attributes that are null are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | null>>, content = ''): string {
  const given = Object.entries(attributes).map(([key, value]) => (value === null ? '' : ` ${key}="${escaped(value)}"`))
  return content === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${content}</${name}>`
}

/** https://www.w3.org/TR/xml/#charsets */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const signs: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  ...{ '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }, // else XML reads each as a space
}

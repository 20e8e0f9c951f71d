import { shortened } from './cut-text.ts'
import type { aboutFile } from './save-file.ts'

interface About extends ReturnType<typeof aboutFile> {
  readonly title: string
}

/** What makes the look of an element: styles of the page, which a file does not have. */
const LOOK = [
  ...[
    'fill',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linejoin',
    'stroke-opacity',
    'paint-order',
    'opacity',
  ],
  ...['font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'marker-start', 'marker-end'],
]

const SVG = 'http://www.w3.org/2000/svg'
const MARGIN = 32
const CAPTION = 44
/** The width of a letter of the caption. */
const LETTER = 6.2

/** A picture of the page as a file of its own: all of `world`, in the colors in which it is shown, and what it is. */
export function svgFile(svg: SVGSVGElement, world: SVGGElement, about: About): string {
  const box = world.getBBox()
  const scale = world.getCTM()?.a ?? 1
  const copy = document.createElementNS(SVG, 'svg')
  const [width, height] = [box.width * scale + 2 * MARGIN, box.height * scale + 2 * MARGIN + CAPTION].map(Math.ceil)
  const sizes = { width: `${width}`, height: `${height}`, viewBox: `0 0 ${width} ${height}` }
  for (const [name, value] of Object.entries({ ...sizes, role: 'img' })) copy.setAttribute(name, value)
  const style = getComputedStyle(svg)
  copy.append(
    textElement('title', about.title),
    textElement('desc', `${about.asOf}; made ${about.made}; ${about.address}`),
    shape('rect', { width: '100%', height: '100%', fill: getComputedStyle(document.body).backgroundColor }),
  )
  for (const defs of svg.querySelectorAll('defs')) copy.append(copyOf(defs) ?? '')
  const content = copyOf(world)
  content?.setAttribute('transform', `translate(${MARGIN - box.x * scale},${MARGIN - box.y * scale}) scale(${scale})`)
  const font = { 'font-family': style.fontFamily, fill: style.color, x: String(MARGIN) }
  const told = `${about.asOf} · made ${about.made} · ${about.address}`
  const room = Math.floor((box.width * scale) / LETTER)
  const foot = (height ?? 0) - CAPTION
  copy.append(
    content ?? '',
    shape('text', { ...font, y: String(foot + 8), 'font-size': '13', 'font-weight': '600' }, about.title),
    shape('text', { ...font, y: String(foot + 26), 'font-size': '11' }, shortened(told, room)),
  )
  return `${new XMLSerializer().serializeToString(copy)}\n`
}

/** The element with its look as attributes; null for one that is not shown. Links and roles are left behind. */
function copyOf(element: Element): Element | null {
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.stroke === 'rgba(0, 0, 0, 0)') return null
  const copy = document.createElementNS(SVG, element.localName === 'a' ? 'g' : element.localName)
  for (const { name, value } of element.attributes) {
    if (/^(d|points|[xy][12]?|c[xy]|r[xy]?|width|height|id|viewBox|ref[XY]|marker\w+|orient)$/.test(name))
      copy.setAttribute(name, value)
  }
  for (const name of LOOK) {
    const value = style.getPropertyValue(name)
    if (value !== '' && value !== 'none' && value !== 'auto') copy.setAttribute(name, value.replaceAll('"', "'"))
  }
  if (style.fill === 'none') copy.setAttribute('fill', 'none')
  if (style.transform !== 'none') copy.setAttribute('transform', style.transform)
  for (const child of element.childNodes) {
    if (child instanceof Element) copy.append(copyOf(child) ?? '')
    else if (child instanceof Text) copy.append(printable(child.data))
  }
  return copy
}

function textElement(name: string, text: string): Element {
  return shape(name, {}, text)
}

function shape(name: string, attributes: Readonly<Record<string, string>>, text = ''): Element {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  if (text) element.textContent = printable(text)
  return element
}

/** Characters that XML cannot contain become U+FFFD. */
const printable = (text: string) =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')

/** Pixels for each unit of the picture. */
const SHARPNESS = 2

/** The same as pixels. What it is stands below it, and in the file as text. */
export async function pngFile(svg: string, about: About): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * SHARPNESS
  canvas.height = image.naturalHeight * SHARPNESS
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('the picture is too large')
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const texts = { Title: about.title, Description: about.asOf, 'Creation Time': about.made, Source: about.address }
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text))
  return new Blob([bytes.slice(0, AFTER_HEADER), ...chunks, bytes.slice(AFTER_HEADER)], { type: 'image/png' })
}

/** The signature and the header of a PNG are always this long. */
const AFTER_HEADER = 33

/** https://www.w3.org/TR/png-3/#11iTXt */
function textChunk(keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const data = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`)
  const chunk = new Uint8Array(data.length + 8)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length - 4)
  chunk.set(data, 4)
  view.setUint32(data.length + 4, crc(data))
  return chunk
}

function crc(bytes: Uint8Array): number {
  let sum = 0xff_ff_ff_ff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xed_b8_83_20 : sum >>> 1
  }
  return ~sum >>> 0
}

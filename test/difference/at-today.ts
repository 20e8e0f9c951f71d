import { TODAY } from './model/world.ts'

// Preloaded by a server process, to set its clock to the model's day.

const behind = Date.now() - Date.parse(`${TODAY}T12:00:00Z`)

globalThis.Date = new Proxy(Date, {
  construct: (date, given) => (given.length === 0 ? new date(date.now() - behind) : Reflect.construct(date, given)),
  get: (date, name) => (name === 'now' ? () => date.now() - behind : Reflect.get(date, name)),
})

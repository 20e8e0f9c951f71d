import { type Attributes, SpanStatusCode, trace } from '@opentelemetry/api'

/**
 * Does a part of a command within a span of that name, which tells what takes how long to whoever has set up
 * OpenTelemetry. Names and attributes must be ours: no text, and nothing of rows.
 */
export function inSpan<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return trace.getTracer('stancegraph').startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work()
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      span.end()
    }
  })
}

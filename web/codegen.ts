import type { CodegenConfig } from '@graphql-codegen/cli'
import client from '../examples/client/codegen.ts'

const [[, generates] = []] = Object.entries(client.generates)
if (!generates || Array.isArray(generates)) throw new Error('The example client generates one folder')

/** Generates typed documents from the explorer's `.graphql` files, as for the example client. */
const config: CodegenConfig = {
  ...client,
  documents: 'web/**/*.graphql',
  generates: {
    'web/generated/': { ...generates, config: { ...generates.config, enumsAsTypes: true, pureMagicComment: true } },
  },
}

export default config

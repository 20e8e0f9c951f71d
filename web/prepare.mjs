// Builds the explorer after `npm install`. An install without Vite, as of the image, has nothing to build it with.
try {
  const { build } = await import('vite')
  await build({ configFile: new URL('vite.config.ts', import.meta.url).pathname, logLevel: 'warn' })
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error
}

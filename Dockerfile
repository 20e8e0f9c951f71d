# The server alone. The database is the compose file's, or your own.
FROM node:24.21.0-trixie-slim AS modules
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

# Installing everything builds the explorer.
FROM node:24.21.0-trixie-slim AS explorer
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json ./
COPY web web
RUN npm ci

FROM node:24.21.0-trixie-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=modules /app/node_modules node_modules
COPY package.json start.mjs ./
COPY cypher cypher
COPY examples/queries examples/queries
COPY examples/data examples/data
COPY neo4j neo4j
COPY src src
COPY --from=explorer /app/web/built web/built
USER node
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4000) + '/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "start.mjs", "serve"]

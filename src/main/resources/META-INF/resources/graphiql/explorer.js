// One tab an example: the operations of docs/operations, which the build puts beside this page.
const EXAMPLES = [
  'find-quote',
  'verify-quote',
  'compare-wordings',
  'compare-accounts',
  'who-met',
  'browse-statements',
  'suggest',
  'review-queue',
];

// A curator's token goes here: { "Authorization": "Bearer onr_…" }. It is kept by nobody but the open tab.
const HEADERS = '{}';

async function example(name) {
  const response = await fetch(`operations/${name}.graphql`);
  if (!response.ok) throw new Error(`${name} cannot be loaded: ${response.status}`);
  return { query: await response.text(), headers: HEADERS };
}

const endpoint = new URL('/graphql', window.location.href);
const socket = new URL(endpoint);
socket.protocol = endpoint.protocol.replace('http', 'ws');

const tabs = await Promise.all(EXAMPLES.map(example));
const explorer = React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: endpoint.href, subscriptionUrl: socket.href }),
  defaultTabs: tabs,
  defaultEditorToolsVisibility: 'variables',
  shouldPersistHeaders: false,
  isHeadersEditorEnabled: true,
});
ReactDOM.render(explorer, document.getElementById('graphiql'));

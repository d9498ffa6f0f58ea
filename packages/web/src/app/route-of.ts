/** The route whose pattern, such as `/actors/:id`, a path fits; undefined where there is none. */
export const routeOf = <Route extends { readonly path: string }>(
  routes: readonly Route[],
  path: string,
): Route | undefined =>
  routes.find((route) => new RegExp(`^${route.path.replaceAll(/:\w+/g, "[^/]+")}/?$`).test(path));

/** A GraphQL document, bundled as text. */
declare module "*.graphql" {
  const document: string;
  export default document;
}
declare module "*.css";

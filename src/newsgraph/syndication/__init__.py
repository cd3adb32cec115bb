"""Content in the forms that partners read: feeds, pages for machines, pushes. All of it is read through GraphQL."""

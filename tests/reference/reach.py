"""Which types reading reaches: what a mutation takes and gives back beside them is proven elsewhere."""

from graphql import GraphQLNamedType, GraphQLSchema, get_named_type, is_abstract_type, is_object_type


def list_read_types(schema: GraphQLSchema) -> list[GraphQLNamedType]:
    """Return the types that an answer or an argument below Query can hold, by name."""
    assert schema.query_type is not None
    found: dict[str, GraphQLNamedType] = {}
    waiting: list[GraphQLNamedType] = [schema.query_type]
    while waiting:
        kind = waiting.pop()
        if kind.name in found:
            continue
        found[kind.name] = kind
        for field in getattr(kind, "fields", {}).values():
            waiting.append(get_named_type(field.type))
            waiting += [get_named_type(argument.type) for argument in getattr(field, "args", {}).values()]
        if is_abstract_type(kind):
            waiting += schema.get_possible_types(kind)
        if is_object_type(kind):
            waiting += kind.interfaces
    return [found[name] for name in sorted(found)]

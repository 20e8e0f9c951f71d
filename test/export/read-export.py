import csv
import json
import sys
from math import isnan

import networkx


def read(kind, path):
    if kind == "graphml":
        return networkx.read_graphml(path, force_multigraph=True)
    if kind == "gexf":
        return networkx.read_gexf(path)
    graph = networkx.MultiDiGraph()
    with open(path, encoding="utf-8", newline="") as file:
        if kind == "jgf":
            read = json.load(file)["graph"]
            graph.add_nodes_from((key, node["metadata"]) for key, node in read["nodes"].items())
            edges = [(e["source"], e["target"], {**e["metadata"], "id": e["id"]}) for e in read["edges"]]
        else:
            edges = [(row["Source"], row["Target"], {**row, "id": row["Id"]}) for row in csv.DictReader(file)]
    graph.add_edges_from(edges)
    return graph


kind, path, *wanted = sys.argv[1:]
graph = read(kind, path)
keyed = graph if graph.is_multigraph() else networkx.MultiGraph(graph)  # of GraphML the keys are the ids
edges = [{"id": key, **edge} for _, _, key, edge in keyed.edges(keys=True, data=True)]
positions = {edge.get("position") for edge in (graph.get_edge_data("zte", "zte-export-ban") or {}).values()}
weights = [float(edge.get("weight", edge.get("Weight", "nan"))) for edge in edges]
weight = None if isnan(sum(weights)) else round(sum(weights), 6)
facts = {"nodes": len(graph), "edges": len(edges), "positions": list(positions), "weight": weight}
nodes = {key: values for key, values in graph.nodes(data=True)}
print(json.dumps({"edges": edges, "nodes": nodes} if wanted else facts))

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
            graph.add_nodes_from(read["nodes"])
            edges = [(e["source"], e["target"], e["metadata"]) for e in read["edges"]]
        else:
            edges = [(row["Source"], row["Target"], row) for row in csv.DictReader(file)]
    graph.add_edges_from(edges)
    return graph


graph = read(sys.argv[1], sys.argv[2])
positions = {edge.get("position") for edge in (graph.get_edge_data("zte", "zte-export-ban") or {}).values()}
weights = [float(edge.get("weight", edge.get("Weight", "nan"))) for _, _, edge in graph.edges(data=True)]
facts = {"nodes": len(graph), "edges": graph.number_of_edges(), "positions": list(positions)}
print(json.dumps({**facts, "weight": None if isnan(sum(weights)) else round(sum(weights), 6)}))

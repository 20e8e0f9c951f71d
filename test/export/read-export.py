import csv
import json
import sys

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
[position] = {edge.get("position") for edge in graph.get_edge_data("zte", "zte-export-ban").values()}
print(json.dumps({"nodes": len(graph), "edges": graph.number_of_edges(), "zte": position}))

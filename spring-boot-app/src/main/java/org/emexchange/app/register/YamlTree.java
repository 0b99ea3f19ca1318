package org.emexchange.app.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A YAML document as a tree of JSON that knows its lines. Plain {@code true}, {@code false} and whole numbers are what they
 * look like; every other scalar is text, so that {@code NO} is Norway and a date is written as it stands.
 */
final class YamlTree {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<RegisterFault> faults = new ArrayList<>();
    private final JsonNode root;

    YamlTree(String file, Node document) {
        this.file = file;
        this.root = tree("", document);
    }

    JsonNode root() {
        return root;
    }

    /** What a register does not read although it is YAML. */
    List<RegisterFault> faults() {
        return faults;
    }

    /** Line of the part at that JSON pointer, or of the nearest part around it. */
    int line(String pointer) {
        Integer known = lines.get(pointer);
        return known != null ? known : pointer.isEmpty() ? 1 : line(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    RegisterFault fault(String pointer, String sentence) {
        return new RegisterFault(file, line(pointer), sentence);
    }

    static String pointer(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private JsonNode tree(String pointer, Node node) {
        lines.putIfAbsent(pointer, node.getStartMark().getLine() + 1);
        if (node.getAnchor() != null) {
            faults.add(fault(pointer, "an anchor (&) or alias (*) is not read here. Write the value out."));
        }
        if (node instanceof MappingNode mapping) {
            return mapping(pointer, mapping);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode items = JSON.arrayNode();
            for (Node item : sequence.getValue()) {
                items.add(tree(pointer + "/" + items.size(), item));
            }
            return items;
        }
        return scalar((ScalarNode) node);
    }

    private JsonNode mapping(String pointer, MappingNode mapping) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            String name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            String at = pointer(pointer, name);
            int line = entry.getKeyNode().getStartMark().getLine() + 1;
            if (object.has(name)) {
                faults.add(new RegisterFault(
                        file,
                        line,
                        "'" + name + "' is there twice. Leave one of them, line " + line(at) + " or this."));
            } else {
                lines.put(at, line);
                object.set(name, tree(at, entry.getValueNode()));
            }
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode node) {
        String text = node.getValue();
        if (!node.isPlain()) {
            return JSON.stringNode(text);
        }
        if (text.matches("true|false")) {
            return JSON.booleanNode(text.equals("true"));
        }
        if (text.matches("-?\\d{1,9}")) {
            return JSON.numberNode(Integer.parseInt(text));
        }
        return text.matches("|~|null") ? JSON.nullNode() : JSON.stringNode(text);
    }
}

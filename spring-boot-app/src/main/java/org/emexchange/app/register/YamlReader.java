package org.emexchange.app.register;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one YAML file: one document, UTF-8, 100,000 characters at most, nested 20 deep at most. */
final class YamlReader {
    private static final int LONGEST = 100_000;
    private static final int DEEPEST = 20;

    private YamlReader() {}

    /** @throws RegisterException with the one fault for which it cannot be read */
    static YamlTree read(String file, byte[] octets) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
            Node document = new Yaml(options()).compose(new StringReader(text));
            if (document == null) {
                throw unreadable(file, 1, "the file is empty. Describe one entry of the register in it.");
            }
            return new YamlTree(file, document);
        } catch (CharacterCodingException e) {
            throw unreadable(file, 1, "the file is not UTF-8. Save it as UTF-8.");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw unreadable(file, line, "this is not YAML as it is read here: " + e.getProblem() + ".");
        } catch (YAMLException e) {
            throw unreadable(file, 1, "this is not YAML as it is read here: " + e.getMessage() + ".");
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        return options;
    }

    private static RegisterException unreadable(String file, int line, String sentence) {
        return new RegisterException(List.of(new RegisterFault(file, line, sentence)));
    }
}

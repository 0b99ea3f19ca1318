package org.emexchange.hub.pipeline;

import org.apache.camel.CamelContext;
import org.apache.camel.Processor;
import org.apache.camel.builder.AdviceWith;
import org.apache.camel.builder.AdviceWithRouteBuilder;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.ProcessDefinition;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.ToDefinition;

/** One step of a running route that does something else for a while, under its own id. */
final class Omission {
    private final CamelContext context;
    private final String route;
    private final String step;
    private final ProcessorDefinition<?> original;

    Omission(CamelContext context, String route, String step, Processor instead) throws Exception {
        this.context = context;
        this.route = route;
        this.step = step;
        this.original = definition();
        replace(instead);
    }

    private ProcessorDefinition<?> definition() {
        return running().getOutputs().stream()
                .filter(output -> step.equals(output.getId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(route + " has no step " + step));
    }

    private RouteDefinition running() {
        return ((ModelCamelContext) context).getRouteDefinition(route);
    }

    private void replace(Processor instead) throws Exception {
        AdviceWith.adviceWith(running(), context, new AdviceWithRouteBuilder() {
            @Override
            public void configure() {
                setLogRouteAsXml(false);
                weaveById(step).replace().process(instead).id(step);
            }
        });
        context.getRouteController().startRoute(route);
    }

    private void replace(String uri) throws Exception {
        AdviceWith.adviceWith(running(), context, new AdviceWithRouteBuilder() {
            @Override
            public void configure() {
                setLogRouteAsXml(false);
                weaveById(step).replace().to(uri).id(step);
            }
        });
        context.getRouteController().startRoute(route);
    }

    /** Puts the duty back. */
    void end() throws Exception {
        if (original instanceof ProcessDefinition process) {
            replace(process.getProcessor());
        } else if (original instanceof ToDefinition to) {
            replace(to.getEndpointUri());
        } else {
            throw new IllegalStateException("the step " + step + " is of a kind that no duty is compiled to");
        }
    }
}

package org.emexchange.app.console;

import java.security.Principal;
import org.emexchange.hub.pipeline.DecisionException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What is the same on every page. */
@ControllerAdvice(assignableTypes = {DecisionPages.class, SecondPages.class, ReviewPages.class})
class EveryPage {
    /** Whether the page offers to sign out. */
    @ModelAttribute("signedIn")
    boolean signedIn(@Nullable Principal person) {
        return person != null;
    }

    @ExceptionHandler(DecisionException.class)
    ModelAndView refused(DecisionException e) {
        ModelAndView page = new ModelAndView("not-done", Refusals.status(e));
        page.addObject("problem", e.getMessage());
        return page;
    }
}

package org.emexchange.app.console;

import java.util.Map;
import org.emexchange.hub.pipeline.DecisionException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a script is told that asked for what cannot be done. */
@RestControllerAdvice(assignableTypes = {DecisionApi.class, SecondApi.class, ReviewApi.class})
class ApiRefusals {
    @ExceptionHandler(DecisionException.class)
    ResponseEntity<Map<String, String>> refused(DecisionException e) {
        return ResponseEntity.status(Refusals.status(e)).body(Map.of("error", String.valueOf(e.getMessage())));
    }

    @ExceptionHandler({IllegalArgumentException.class, HttpMessageNotReadableException.class})
    ResponseEntity<Map<String, String>> malformed() {
        return ResponseEntity.badRequest()
                .body(Map.of("error", "the body has not the form that docs/decision-api.md shows"));
    }
}

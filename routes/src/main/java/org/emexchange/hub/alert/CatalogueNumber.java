package org.emexchange.hub.alert;

/** Numbers of the catalogue of interchanges: a closed set, so that nothing else can stand in their place. */
public enum CatalogueNumber {
    X00,
    X01,
    X02,
    X03,
    X04,
    X05,
    X06,
    X07,
    X08,
    X09,
    X10,
    X11,
    X12,
    X13,
    X14,
    X15,
    X16,
    X17,
    X18,
    X19,
    X20,
    X21,
    X22,
    X23,
    X24
}

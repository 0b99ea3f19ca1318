"""Writes working-days.csv: for every day from 2024 to 2028 when 1, 5 and 8 working days after it end, in UTC.

Made once with Python's standard library alone, to compare the hub's reckoning with: no bank holiday is copied from the
hub's table. They follow from the rules (Easter by the anonymous Gregorian computus, first, last and substitute Mondays), and
summer time from the last Sundays of March and October. "-" where the answer needs 2029.

    python3 working-days.py > working-days.csv
"""

from datetime import date, datetime, timedelta

DAY = timedelta(days=1)


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def first_monday(year, month):
    return next(date(year, month, d) for d in range(1, 8) if date(year, month, d).weekday() == 0)


def last(year, month, weekday):
    return next(date(year, month, d) for d in range(31, 24, -1) if date(year, month, d).weekday() == weekday)


def closed(year):
    days = {easter(year) - 2 * DAY, easter(year) + DAY}
    days |= {first_monday(year, 5), last(year, 5, 0), last(year, 8, 0)}
    for fixed in (date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)):
        while fixed.weekday() > 4 or fixed in days:
            fixed += DAY
        days.add(fixed)
    return days


CLOSED = set().union(*(closed(year) for year in range(2024, 2029)))


def is_open(day):
    return day.weekday() < 5 and day not in CLOSED


def ends(day):
    """23:59:59 in London, which is an hour ahead from the last Sunday of March to the day before that of October."""
    ahead = last(day.year, 3, 6) <= day < last(day.year, 10, 6)
    moment = datetime(day.year, day.month, day.day, 23, 59, 59) - timedelta(hours=1 if ahead else 0)
    return moment.isoformat() + "Z"


def due(day, number):
    while number > 0:
        day += DAY
        if day.year > 2028:
            return "-"
        number -= is_open(day)
    return ends(day)


print("day,1WD,5WD,8WD")
today = date(2024, 1, 1)
while today.year < 2029:
    print(",".join([today.isoformat(), due(today, 1), due(today, 5), due(today, 8)]))
    today += DAY

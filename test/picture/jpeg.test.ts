import { decode } from "jpeg-js";
import { describe, expect, it } from "vitest";
import { decodeJpeg } from "../../src/picture/raster/jpeg.js";

/** One small drawing, saved in the manners of JPEG that our own encoder in other tests does not write. */
const DRAWINGS = {
  progressive:
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wgARCAAbACgDASIAAhEBAxEB/8QAGgAAAwEAAwAAAAAAAAAAAAAAAAUGBwIDBP/EABgBAAMBAQAAAAAAAAAAAAAAAAIEBQED/9oADAMBAAIQAxAAAAG4R98bTT05rGcJjtsJwNcAGJmOneZRmYKo6B//xAAfEAABBAICAwAAAAAAAAAAAAADAAQFFAECBhAVIDT/2gAIAQEAAQUCk39FeeUc7ug65CEhVUcqGZlw2HKOdcs3tknpD/T3XCtBD0z/AP/EABwRAAIDAAMBAAAAAAAAAAAAAAIDAAERBBASE//aAAgBAwEBPwFrDosqIWbR2oYWF4XXHfSt2PZ9C9T/xAAdEQABBQADAQAAAAAAAAAAAAADAAECBBEQEhMx/9oACAECAQE/Aa4QyGzy+q0QYZ4oEiRtjxarubMdVxeUOrr/xAArEAAABgACBwkAAAAAAAAAAAAAAQIDERIEIRMgIzE0QZIQM1FhYnKiseH/2gAIAQEABj8Cb2d7zzgcN8/wG5SkKrEz24fRNrXFpqU+A4d7oMLlzEYdRr3ZZ5FyURjaoZcL0yiPuQaNHXKd+qr2andN9IlCEpPyIf/EACYQAAECBAMJAAAAAAAAAAAAAAEAERAhQWEgUcExcYGRobHR8PH/2gAIAQEAAT8h8LkzWOcKrlG4AcrxvQAs4F7BoiYVjgJEgsArsZ6uwU6sIm45tJUEJ09Ra+Hr3cYPhFQRjhC//9oADAMBAAIAAwAAABCX73zkz//EAB0RAQACAAcAAAAAAAAAAAAAABEAARAhMWFxgaH/2gAIAQMBAT8Qs+jxtAo3Q9wdF4ZSKeMpNRP/xAAcEQEBAAICAwAAAAAAAAAAAAABEQAxQWEQodH/2gAIAQIBAT8QFMq8py94lbBWbdd5Y9PGlkvufMS1c//EACIQAAIBAgUFAAAAAAAAAAAAAAERITFBABBRgfAwYXGRwf/aAAgBAQABPxDkD/uPxplG8biTDTYrZ72WZg0KaPrLtAVi8IEBBqHUQF6VxG3KJhcBqqlxfZr6gJJ0QPj/AMwQlAMckaMCkDH/2Q==",
  restarts:
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wAARCAAbACgDASEAAhEBAxEB/8QAGQAAAwEBAQAAAAAAAAAAAAAAAAcIBgMF/8QAOhAAAAQEAgUEEwEAAAAAAAAAAQIDEQAEBRIGEwcUFiExFUFSlAgXIiU2QkNRVVZhYmZ0kaSy0dLj/8QAGQEAAgMBAAAAAAAAAAAAAAAAAAMEBQYC/8QALBEAAAUCBAQFBQAAAAAAAAAAAAECAxEEBRITUWEUIXGBBjE0Q8EyQaHR4f/dAAQAAf/aAAwDAQACEQMRAD8AeOk3H2w/Jve3XtczfL5Vllnumd7/AGcIw3b7+G/vv84vKOzcSyl3HE7bxqK5+vyXDRhmN/4P/9B/6OMXbaUNeo6jqWVMml8vNzHYpTO9odLg3NGqh9SzkOqamYC2nMxBL1H/0apggAP/0mN2Q9HqdV2f5Lp05O5WsZmrIGUsfLZ7QFnYfpCc2QxL6vVjqSv8xsbVVMt0iErWRHz8zLUxRVrLinlGlJmXL7bD/9Nh6G8H1ZHDU4dSp4hw7NKTpr0iETZUoJpgU2XMJKFKw3byAW7xhNaVuNM0o4nllmqkhRaikcxe6lhVkjJBzixhWzBF9wORm4i+5N/uaKSqM4xEoz5kekfvsJFpt66pmJg0x5kP/9R84OxrtJU1ZPk/VrERVvzr3YxQZrQ6UEQ6Gr4trNiPyJVZTcK7lzI//9WqYIAD/9aqYmOMz4j9vv8AA0Nh9zt8j//XZGh3wmmvkzfmSCKex+kLqYtbz6k+hD//0KpggAP/0apjzNn6N6Ip3VifqFOMNuxmJI41KQxt5xr6FGXQ4H//0qdk6XT5FUVJKRlZdQQtE6SJSCIeZwDhuCCOG20NlhQREWw7W4pw8Szk9x//2Q==",
  grey: "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/wAALCAAbACgBAREA/8QAGQAAAwEBAQAAAAAAAAAAAAAAAAYHAwUI/8QAOhAAAAQEAgUEEwEAAAAAAAAAAQIDEQAEBRIGEwcUFiExFUFSlAgXIiU2QkNRVVZhYmZ0kaSy0dLj/9oACAEBAAA/ALjpNx9sPyb3t17XM3y+VZZZ7pne/wBnCEbt9/Df33+cUfRxi7bShr1HUdSypk0vl5uY7FKZ3tDpcG5oaoIjnZD0ep1XZ/kunTk7laxmasgZSx8tntAWdh+kRzZDEvq9WOpK/wAxYNDeD6sjhqcOpU8Q4dmlJ016RCJsqUE0wKbLmElClYbt5ALd4wmtK2NM0o4nllmqkhRaikcxe6lhVkjJBzixhWzBF9wORm4i+58wdjXaSpqyfJ+rWIirfnXuxigzWh0ocIII8xw96HfCaa+TN+ZIsMEEczZ+jeiKd1Yn6jeTpdPkVRUkpGVl1BC0TpIlIIh5nAOG4I//2Q==",
  inks: "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAGBAUGBQQGBgUGBwcGCAoQCgoJCQoUDg8MEBcUGBgXFBYWGh0lHxobIxwWFiAsICMmJykqKRkfLTAtKDAlKCko/8AAFAgAGwAoBEMRAE0RAFkRAEsRAP/EABwAAQACAwADAAAAAAAAAAAAAAAGBwQFCAIDCf/EAE4QAAAEBQEDBQYMFwAAAAAAAAECAxEABAUSEwYHFBUIFiExQRdRUlZh0iMlQmJmkZSVobPR4xgiMzQ2N0NEU1RVZHN0dZKTo6SlscHh/9oADgRDAE0AWQBLAAA/ALe2zbUu5rwf0n4nxDN99YceOz1hne/ydUXltL15zJ4b6W79vmT7visst9aLvd8EdL1mqcNw+g5cj+qtZm8nljqmK0+ij9h/9z+ZiEd3j2Of13zca3nR+Z/zf+Qi3tkOve6JpqZq3DeHYZs0riz5nYhDXPaXw2ZuyLF2dat55UReobluWKYMhjy5HYpTO9oeF1N2Rt6RP8RljK48dpxK1z9gD3vLCJxEpjNhCEIRz5ysqBWa5zV4JSahUcO9Zd0ljrY3wtdaAs7Cz94Yp/lB0ipVXgHC6fOTuLeL93RMpY+NntAWdh9qI/qyXWX3XAkopbe9hRFurvQjnzmDrHxT1B72rebFP80dSeL9Y9xKebEf3Cc/FJj+GPyQjonk6aLrcpoqe3uf1HpmcPUTiZEEky5SYkrTY5hI4F6bwuIBRN1GE1pbbc2P6QqqWnJw6lT1Dp2aUnDXpEKmypQTTApscwkoUrDd0kAt3qrrStlUzTE2qVeZla5XaKuqp6KRA6ahFAApQKIJzCahU26fqYFuf6a5gZFhyNX1dKzKZZ4tBqkuocoKHRKtIGQK/SIFEVwVEQHoB02t6xucutpW13U0uqIVWm0aopnMVjSxlZIUg7RYwrXiPYDkZu1+igqJypK6gK3HdO0yeA1uLc1lJWzruuuy3P0M1rMPW/QiWSFQ3tYSYrGLc9z/AOon2hte86asrJcN3XGgK1+e92MUGa0PC+CLR2O7au6PqaapHAOG4ZM03l33NdachbWxl8N3fshGdE4i4oQhCEIQhERjkuPmNCNjQvrs/wCjH/IRYmw77LJv9RP8YnF68jr7ZtT/AGOr8chCN7F4R2JCEIQhCEI9W6y/4BL9wI1PNqhfkWme5E/kiMdz7Rnijp33tR82EeSaKSYummQo9TlKARkSNIptPWFWQp0nKqiW0TooFIIh1s4B1dAe1GfRtLafok0aZotCpVOmDEFMyspJponEoiAiURKACzgAt5AhH//Z",
};

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, "base64"));
const drawings = Object.entries(DRAWINGS).map(([name, base64]) => [name, bytesOf(base64)] as const);

/** Decoders round differently: jpeg-js always down. */
const ROUNDING = 4;

describe("a JPEG is decoded as another decoder decodes it", () => {
  it.each(drawings)("%s", (_, bytes) => {
    const expected = decode(bytes, { useTArray: true });
    const { width, height, data } = decodeJpeg(bytes)!;
    expect({ width, height }).toEqual({ width: expected.width, height: expected.height });
    const off = data.map((value, i) => Math.abs(value - expected.data[i]!));
    expect(Math.max(...off)).toBeLessThanOrEqual(ROUNDING);
  });
});

describe("a broken JPEG", () => {
  it.each(drawings)("cut anywhere throws or is not judged, and is never endless: %s", (_, bytes) => {
    for (let length = 0; length < bytes.length; length += 7) {
      let pixels = null;
      try {
        pixels = decodeJpeg(bytes.subarray(0, length));
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
      expect(pixels).toBeNull();
    }
  });

  it.each(drawings)("with any byte changed gives a picture of its size or none: %s", (_, bytes) => {
    for (let at = 2; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = changed[at]! ^ 0x55;
      try {
        const pixels = decodeJpeg(changed);
        if (pixels !== null) expect(pixels.data.length).toBe(pixels.width * pixels.height * 4);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }
  });
});
